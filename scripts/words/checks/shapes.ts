import type { ZodType } from 'zod';
import {
  AskedWords,
  bodyLength,
  longest,
  ProgrammeGuidance,
  TroubleGuidance,
  WindowGuidance,
} from '@/domain/guidanceWords';
import { localeIds, sourceLocale } from '@/i18n/locales';
import type { AllWords, Check, Finding } from '../check';
import { type Tree, treeFrom } from '../messageSets';
import { part } from '../wordTables';

const bodies = {
  programmeGuidance: ProgrammeGuidance,
  troubleGuidance: TroubleGuidance,
  windowGuidance: WindowGuidance,
};
const schemas: Record<string, ZodType> = { ...bodies, asked: AskedWords };

/** Entries of the guidance that are not of its form, in any locale. */
function misshapen(words: AllWords): Finding[] {
  return localeIds.flatMap((locale) => {
    const tree = treeFrom(words.sets.get(locale) ?? []);
    return Object.entries(schemas).flatMap(([namespace, schema]) =>
      Object.entries(part(tree, namespace) ?? {}).flatMap(([id, entry]) => {
        const result = schema.safeParse(entry);
        return (result.error?.issues ?? []).map(({ path, message }) => ({
          locale,
          key: [namespace, id, ...path].join('.'),
          found: message,
          expected: 'the form in domain/guidanceWords.ts',
        }));
      }),
    );
  });
}

const length = (entry: Tree | string | undefined, name: string) => {
  const text = typeof entry === 'object' ? entry[name] : undefined;
  return typeof text === 'string' ? text.length : 0;
};

/** Japanese that is longer than the national data model lets it be. */
function tooLong(words: AllWords): Finding[] {
  const tree = treeFrom(words.sets.get(sourceLocale) ?? []);
  const finding = (key: string, found: number, most: number): Finding[] =>
    found > most
      ? [{ locale: sourceLocale, key, found: `${found} signs`, expected: `at most ${most}` }]
      : [];
  const named = ['programmes', 'windows'].flatMap((namespace) =>
    Object.entries(part(tree, namespace) ?? {}).flatMap(([id, entry]) => [
      ...finding(`${namespace}.${id}.name`, length(entry, 'name'), longest.title),
      ...['summary', 'purpose'].flatMap((name) =>
        finding(`${namespace}.${id}.${name}`, length(entry, name), longest.summary),
      ),
    ]),
  );
  const long = Object.entries(bodies).flatMap(([namespace, schema]) =>
    Object.entries(part(tree, namespace) ?? {}).flatMap(([id, entry]) => {
      const { data } = schema.safeParse(entry);
      return data ? finding(`${namespace}.${id}`, bodyLength(data), longest.body) : [];
    }),
  );
  return [...named, ...long];
}

/** Titles, summaries and bodies have their form, and their length in Japanese. */
export const shapes: Check = {
  name: 'shapes',
  proves: 'The guidance has its form in every locale; Japanese keeps to 40, 100 and 500 signs.',
  find: (words) => [...misshapen(words), ...tooLong(words)],
};
