import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { localeEntry, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await messagesOf(sourceLocale);
  return { title: plain(site.name), referrer: 'no-referrer', icons: { icon: '/icon.svg' } };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function ChooserLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={localeEntry(sourceLocale).lang}>
      <body>{children}</body>
    </html>
  );
}
