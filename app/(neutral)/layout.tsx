import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { localeEntry, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';

/** Nothing here names the site. */
export async function generateMetadata(): Promise<Metadata> {
  const { site } = await messagesOf(sourceLocale);
  return {
    title: plain(site.neutral.title),
    referrer: 'no-referrer',
    robots: { index: false },
    icons: { icon: '/note.svg' },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function NeutralLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={localeEntry(sourceLocale).lang}>
      <body>{children}</body>
    </html>
  );
}
