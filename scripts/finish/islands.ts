import { withoutScripts } from './scriptTags';

/** A part of a page with a program of its own. */
export type Island = {
  /** The file in which its bundle starts. */
  entry: string;
  /** `idle`: once the page can be read. `focus`: when the focus enters it; nothing before. */
  when: 'idle' | 'focus';
};

/** All islands, by the name that a page gives them: `data-island="quiz"`. */
export const islands: Readonly<Record<string, Island>> = {
  quiz: { entry: 'components/quiz/start.tsx', when: 'idle' },
  list: { entry: 'components/list/start.tsx', when: 'idle' },
  talk: { entry: 'components/talk/start.tsx', when: 'idle' },
  saved: { entry: 'components/saved/start.tsx', when: 'idle' },
  'list-language': { entry: 'components/list/openInOwnLanguage.ts', when: 'idle' },
  'own-words': { entry: 'components/ownWords/start.tsx', when: 'focus' },
};

const mark = /<[a-z][^>]*\sdata-island="([^"]*)"/gi;

/**
 * The name of the island in a page's markup (not its script data), or null. Throws for a name that
 * the table does not know, and for a second island.
 */
export function islandOf(
  html: string,
  path: string,
  table: Readonly<Record<string, Island>> = islands,
): string | null {
  const [name, ...more] = [...withoutScripts(html).matchAll(mark)].map(([, found = '']) => found);
  if (name === undefined) return null;
  if (!(name in table) || more.length > 0) {
    throw new Error(
      `${path}: data-island="${[name, ...more].join('", "')}". Expected: one island a page, of ` +
        `${Object.keys(table).join(', ')} (scripts/finish/islands.ts).`,
    );
  }
  return name;
}
