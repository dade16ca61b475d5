import './globals.css';
import type { Metadata, Viewport } from 'next';
import { ExitBar } from '@/components/ExitBar';
import { localeEntry, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { catalogue } from './catalogue';
import { NoPage } from './NoPage';

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
  const { site } = await messagesOf(sourceLocale);
  return (
    <html lang={localeEntry(sourceLocale).lang}>
      <body>
        <ExitBar to={catalogue.exitPage} words={site.exit} />
        <NoPage />
      </body>
    </html>
  );
}
