import { NotFoundPart } from '@/components/NotFoundPart';
import { locales } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { foreignWindow, generalWindow } from './people';

/** In all languages: there is no page here (or none that is saved on the device), and whom to call. */
export async function NoPage({ saved = false }: { saved?: boolean }) {
  const parts = await Promise.all(
    locales.map(async (locale) => ({ locale, words: await messagesOf(locale.id) })),
  );
  return (
    <main className="page stack-wide py-10">
      {parts.map(({ locale, words }, index) => (
        <NotFoundPart
          key={locale.id}
          level={index === 0 ? 1 : 2}
          locale={locale}
          words={words}
          said={saved ? words.site.offline : words.site.notFound}
          saved={saved}
          window={foreignWindow(locale.id) ?? generalWindow()}
        />
      ))}
    </main>
  );
}
