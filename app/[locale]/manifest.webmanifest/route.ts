import { localeFile, localeParams } from '@/app/localeFile';
import { href } from '@/components/href';
import { localeEntry } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { appIcons } from '../../appIcons';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = localeParams;

/** What a device needs to lay the site beside its apps, in one language. */
export const GET = localeFile(async (locale) => {
  const { site } = await messagesOf(locale);
  return {
    id: href(locale),
    name: plain(site.name),
    short_name: plain(site.name),
    description: plain(site.description),
    lang: localeEntry(locale).lang,
    dir: 'ltr',
    start_url: href(locale),
    scope: '/',
    // In a window of its own the page of the quick exit would open over ours.
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#0017c1',
    icons: appIcons,
  };
});
