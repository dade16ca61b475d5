import { sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';

/** What the quick exit leaves in place of our pages: it says nothing, to whoever looks. */
export default async function NeutralPage() {
  const { site } = await messagesOf(sourceLocale);
  return (
    <main className="page stack py-10">
      <h1>{plain(site.neutral.title)}</h1>
      <p>{plain(site.neutral.text)}</p>
    </main>
  );
}
