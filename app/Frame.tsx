import type { ReactNode } from 'react';
import { Alternates } from '@/components/Alternates';
import { SiteFooter } from '@/components/SiteFooter';
import { SiteHeader } from '@/components/SiteHeader';
import { type Locale, localeEntry } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { foreignWindow, generalWindow } from './people';

type Props = {
  locale: Locale;
  /** The page's segments after the locale, so that the language menu keeps the page. */
  path?: readonly string[];
  children: ReactNode;
};

/** What every page has around its own content. */
export async function Frame({ locale, path = [], children }: Props) {
  const words = await messagesOf(locale);
  const english = await messagesOf('en');
  const second =
    locale === 'en'
      ? undefined
      : { lang: localeEntry('en').lang, label: english.site.nav.languages };
  return (
    <>
      <Alternates path={path} />
      <SiteHeader locale={locale} path={path} words={words.site} second={second} />
      <main id="main" className="page stack-wide py-6">
        {children}
      </main>
      <SiteFooter
        locale={locale}
        words={words}
        general={generalWindow()}
        foreign={foreignWindow(locale)}
      />
    </>
  );
}
