import type { ReactNode } from 'react';
import { ExitBar } from '@/components/ExitBar';
import { LanguageList } from '@/components/LanguageList';
import { Ruby } from '@/components/Ruby';
import { locales, sourceLocale } from '@/i18n/locales';
import { type Messages, messagesOf } from '@/i18n/messages';
import { catalogue } from '../catalogue';

type Props = {
  /** The page that is chosen a language for, by its segments after the locale. */
  path?: readonly string[];
  /** What a language leads to, in its own words. */
  line: (words: Messages) => string;
  /** What may choose for the reader. */
  children?: ReactNode;
};

/** The languages to choose from, for whoever has chosen none yet. */
export async function Chooser({ path = [], line, children }: Props) {
  const { site } = await messagesOf(sourceLocale);
  const entries = await Promise.all(
    locales.map(async (locale) => ({ locale, line: line(await messagesOf(locale.id)) })),
  );
  return (
    <>
      <ExitBar to={catalogue.exitPage} words={site.exit} />
      <main className="page stack-wide py-10">
        <h1>
          <Ruby>{site.name}</Ruby>
        </h1>
        <LanguageList entries={entries} path={path} label={site.chooser.title} />
        {children}
      </main>
    </>
  );
}
