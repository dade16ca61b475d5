import './globals.css';
import type { Metadata, Viewport } from 'next';
import { ExitBar } from '@/components/ExitBar';
import { NotFoundPart } from '@/components/NotFoundPart';
import { localeEntry, locales, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { catalogue } from './catalogue';
import { foreignWindow, generalWindow } from './people';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await messagesOf(sourceLocale);
  return {
    title: plain(`${site.notFound.title} | ${site.name}`),
    referrer: 'no-referrer',
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function GlobalNotFound() {
  const parts = await Promise.all(
    locales.map(async (locale) => ({ locale, words: await messagesOf(locale.id) })),
  );
  const source = parts.find(({ locale }) => locale.id === sourceLocale);
  return (
    <html lang={localeEntry(sourceLocale).lang}>
      <body>
        {source && <ExitBar to={catalogue.exitPage} words={source.words.site.exit} />}
        <main className="page stack-wide py-10">
          {parts.map(({ locale, words }, index) => (
            <NotFoundPart
              key={locale.id}
              level={index === 0 ? 1 : 2}
              locale={locale}
              words={words}
              window={foreignWindow(locale.id) ?? generalWindow()}
            />
          ))}
        </main>
      </body>
    </html>
  );
}
