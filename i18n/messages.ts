import type { Locale } from './locales';
import { namespaces } from './namespaces';

/** All words of a locale, one object per namespace. */
export async function messagesOf(locale: Locale) {
  const files = await Promise.all(
    namespaces.map(async (namespace) => {
      const file = await import(`../messages/${locale}/${namespace}.json`);
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(files) as unknown as Messages;
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
};
