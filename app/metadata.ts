import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';

/** The title of a page, its parts from the page to the site. */
export async function pageMetadata(locale: Locale, ...parts: string[]): Promise<Metadata> {
  const site = await getTranslations({ locale, namespace: 'site' });
  const title = [...parts, site('name')].map(plain).join(' | ');
  return {
    title,
    description: plain(site('description')),
    openGraph: { title, siteName: plain(site('name')) },
  };
}
