import { notFound } from 'next/navigation';
import { catalogue } from '@/app/catalogue';
import { programme, trouble } from '@/domain/catalogue';
import { windowSlug } from '@/domain/windowSlug';
import { isLocale, type Locale } from '@/i18n/locales';

/** The locale of a route. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** The locale and the trouble of a route. */
export async function troubleOf(params: Promise<{ locale: string; trouble: string }>) {
  const { trouble: id } = await params;
  return { locale: await localeOf(params), trouble: trouble(catalogue, id) };
}

/** The locale and the programme of a route. */
export async function programmeOf(params: Promise<{ locale: string; programme: string }>) {
  const { programme: id } = await params;
  return { locale: await localeOf(params), programme: programme(catalogue, id) };
}

/** The locale and the window of a route. */
export async function windowOf(params: Promise<{ locale: string; window: string }>) {
  const { window: slug } = await params;
  const found = catalogue.windows.find((each) => windowSlug(each) === slug);
  if (!found) notFound();
  return { locale: await localeOf(params), window: found };
}
