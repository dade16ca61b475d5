import { catalogue } from '@/app/catalogue';
import { localeFile, localeParams } from '@/app/localeFile';
import type { GuidanceFile, QuizWords } from '@/components/quiz/guidanceFile';
import { inKana } from '@/i18n/childWords';
import { easyLocale, type Locale, localeEntry, readsSource, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = localeParams;

async function quizWords(locale: Locale): Promise<QuizWords> {
  const words = await messagesOf(locale);
  const { labels, plan, result, programmes, windows, quiz, troubles, site, list } = words;
  const { programmeGuidance } = words;
  return {
    labels,
    plan,
    result,
    programmes,
    windows,
    quiz,
    troubles,
    site,
    list,
    programmeGuidance,
  };
}

/** Kana of the locale in the same language that carries readings, if there is one. */
async function childWordsOf(locale: Locale): Promise<QuizWords | null> {
  const easy = easyLocale(locale);
  return localeEntry(easy).ruby ? inKana(await quizWords(easy)) : null;
}

export const GET = localeFile(async (locale): Promise<GuidanceFile> => {
  const source = await messagesOf(sourceLocale);
  return {
    catalogue,
    words: await quizWords(locale),
    childWords: await childWordsOf(locale),
    japanese: source.windows,
    papers: readsSource(locale) ? undefined : source.labels.papers,
    sentences: {
      several: source.result.say.several,
      noFamily: source.result.say.noFamily,
      noCallback: source.result.say.noCallback,
      separator: source.result.say.fieldSeparator,
      fields: source.troubles.fields,
      desk: Object.fromEntries(
        Object.entries(source.programmeGuidance).map(([id, { say }]) => [id, say]),
      ),
    },
  };
});
