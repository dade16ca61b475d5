import { ExitBar } from '@/components/ExitBar';
import { sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { catalogue } from '../../catalogue';
import { NoPage } from '../../NoPage';

/** What the worker shows where there is no network and the page is not on the device. */
export default async function OfflinePage() {
  const { site } = await messagesOf(sourceLocale);
  return (
    <>
      <ExitBar to={catalogue.exitPage} words={site.exit} />
      <NoPage saved />
    </>
  );
}
