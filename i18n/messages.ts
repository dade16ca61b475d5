import { withReadingsIn } from './furigana';
import type { Locale } from './locales';
import { sourceLocale } from './locales';
import { namespaces } from './namespaces';

const read = new Map<Locale, Promise<Messages>>();

async function readMessages(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    namespaces.map(async (namespace) => {
      const file = await import(`../messages/${locale}/${namespace}.json`);
      return [namespace, file.default] as const;
    }),
  );
  const words = Object.fromEntries(files) as unknown as Messages; // keys are compared by a check
  return locale === sourceLocale ? withReadingsIn(words) : words;
}

/**
 * All words of a locale, one object per namespace. Those of the source locale carry the readings of
 * `messages/furigana.json`; in a locale of its language, readings are authored.
 */
export function messagesOf(locale: Locale): Promise<Messages> {
  const known = read.get(locale) ?? readMessages(locale);
  read.set(locale, known);
  return known;
}

/** The shape of all words, taken from the source locale's files. */
export type Messages = {
  site: typeof import('../messages/ja/site.json');
  quiz: typeof import('../messages/ja/quiz.json');
  result: typeof import('../messages/ja/result.json');
  labels: typeof import('../messages/ja/labels.json');
  plan: typeof import('../messages/ja/plan.json');
  troubles: typeof import('../messages/ja/troubles.json');
  programmes: typeof import('../messages/ja/programmes.json');
  windows: typeof import('../messages/ja/windows.json');
  programmeGuidance: typeof import('../messages/ja/programmeGuidance.json');
  troubleGuidance: typeof import('../messages/ja/troubleGuidance.json');
  windowGuidance: typeof import('../messages/ja/windowGuidance.json');
  asked: typeof import('../messages/ja/asked.json');
  ownWords: typeof import('../messages/ja/ownWords.json');
  cards: typeof import('../messages/ja/cards.json');
  paper: typeof import('../messages/ja/paper.json');
  list: typeof import('../messages/ja/list.json');
  talk: typeof import('../messages/ja/talk.json');
};
