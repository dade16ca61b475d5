import { isLocale, type Locale, localeIds } from '@/i18n/locales';

type Context = { params: Promise<{ locale: string }> };

/** Every locale, as the parameters of a route. */
export const localeParams = () => localeIds.map((locale) => ({ locale }));

/** A route that answers with a file of its locale, as JSON; 404 where there is no such locale. */
export function localeFile(file: (locale: Locale) => Promise<object>) {
  return async (_request: Request, { params }: Context) => {
    const { locale } = await params;
    return isLocale(locale)
      ? Response.json(await file(locale))
      : new Response(null, { status: 404 });
  };
}
