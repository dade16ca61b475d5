import { href } from '@/components/href';
import { isLocale, localeEntry, localeIds } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { appIcons } from '../../appIcons';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localeIds.map((locale) => ({ locale }));
}

type Context = { params: Promise<{ locale: string }> };

/** What a device needs to lay the site beside its apps, in one language. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { site } = await messagesOf(locale);
  return Response.json({
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
  });
}
