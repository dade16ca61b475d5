import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { furiganaAtFirst, localeEntry, localeIds } from '@/i18n/locales';
import { localeOf } from '../params';

export const dynamicParams = false;

export function generateStaticParams() {
  return localeIds.map((locale) => ({ locale }));
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  return {
    manifest: `/${locale}/manifest.webmanifest`,
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    formatDetection: { telephone: false, address: false, email: false },
    referrer: 'no-referrer',
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function LocaleLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const { lang, ruby } = localeEntry(locale);
  return (
    <html
      lang={lang}
      data-locale={locale}
      data-ruby={ruby ? '' : undefined}
      data-furigana={furiganaAtFirst(locale)}
    >
      <body>{children}</body>
    </html>
  );
}
