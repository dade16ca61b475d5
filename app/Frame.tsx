import type { ReactNode } from 'react';
import { Alternates } from '@/components/Alternates';
import { CopyNote } from '@/components/CopyNote';
import { ExitBar } from '@/components/ExitBar';
import { ExitNote } from '@/components/ExitNote';
import { ReadingLine } from '@/components/ReadingLine';
import { Ruby } from '@/components/Ruby';
import { SiteFooter } from '@/components/SiteFooter';
import { SiteHeader } from '@/components/SiteHeader';
import { pageReading } from '@/i18n/ledgers';
import { type Locale, localeEntry } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { catalogue } from './catalogue';
import { foreignWindow, generalWindow } from './people';

type Props = {
  locale: Locale;
  /** The page's segments after the locale, so that the language menu keeps the page. */
  path?: readonly string[];
  /** Whether somebody whom a call back could endanger reads the page: then the general line is left out. */
  quiet?: boolean;
  /** Whether the page is about something sensitive: then the way out is prominent and explained. */
  guarded?: boolean;
  /** Keys of the words that only this page shows, for the line that says how far they were read. */
  read?: readonly string[];
  children: ReactNode;
};

/** The words of pages that are about no programme, trouble or window. */
export const commonWords = ['site', 'labels', 'plan', 'troubles', 'quiz', 'result'];

/** What every page has around its own content. */
export async function Frame({
  locale,
  path = [],
  read = commonWords,
  quiet = false,
  guarded = false,
  children,
}: Props) {
  const words = await messagesOf(locale);
  const english = await messagesOf('en');
  const second =
    locale === 'en'
      ? undefined
      : { lang: localeEntry('en').lang, label: english.site.nav.languages };
  return (
    <>
      <Alternates path={path} />
      <a className="skip" href="#main">
        <Ruby>{words.site.skip}</Ruby>
      </a>
      <ExitBar to={catalogue.exitPage} words={words.site.exit} prominent={guarded} />
      <SiteHeader locale={locale} path={path} words={words.site} second={second} />
      <main id="main" className="page stack-wide py-6">
        <CopyNote words={words.site.copy} />
        {children}
        {guarded && <ExitNote words={words.site.exit} locale={locale} />}
        <ReadingLine
          reading={await pageReading(locale, read)}
          locale={locale}
          path={path}
          words={words.site.reading}
        />
      </main>
      <SiteFooter
        locale={locale}
        words={words}
        general={quiet ? undefined : generalWindow()}
        foreign={foreignWindow(locale)}
      />
    </>
  );
}
