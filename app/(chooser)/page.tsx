import { ExitBar } from '@/components/ExitBar';
import { LanguageList } from '@/components/LanguageList';
import { Ruby } from '@/components/Ruby';
import { locales, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { catalogue } from '../catalogue';

export default async function ChooserPage() {
  const { site } = await messagesOf(sourceLocale);
  const entries = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      line: (await messagesOf(locale.id)).site.chooser.line,
    })),
  );
  return (
    <>
      <ExitBar to={catalogue.exitPage} words={site.exit} />
      <main className="page stack-wide py-10">
        <h1>
          <Ruby>{site.name}</Ruby>
        </h1>
        <LanguageList entries={entries} label={site.chooser.title} />
      </main>
    </>
  );
}
