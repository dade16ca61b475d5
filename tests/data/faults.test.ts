import { describe, expect, it } from 'vitest';
import type { Files } from '@/data/files';
import { parseCatalogue } from '@/data/parse';
import { realFiles } from '../domain/support/catalogue';

/** A desk without a number of its own, whatever the city. */
/** The window through which the desk is reached. */
const generalWindow = String(
  (
    realFiles().windows[
      Object.keys(realFiles().windows).find((name) => name.endsWith('elderly-desk')) ?? ''
    ] as { via?: string } | undefined
  )?.via,
);
const desk = Object.keys(realFiles().windows).find((name) => name.endsWith('elderly-desk')) ?? '';

type Tree = { [key: string]: Tree } & Tree[] & unknown[];

/** The real files after `damage`; every record may be reached by its path. */
function damaged(damage: (files: { [Part in keyof Files]: Tree }) => void): () => unknown {
  const files = structuredClone(realFiles());
  // The files are unchecked on purpose: the tests reach into them by name.
  damage(files as unknown as { [Part in keyof Files]: Tree });
  return () => parseCatalogue(files);
}

const put = (record: Tree | undefined, key: string, value: unknown) => {
  if (!record) throw new Error('no such record to damage');
  Object.assign(record, { [key]: value });
};

/** Keeps all but the questions on a trouble after the first few. */
function notOn(trouble: string, kept: number): (asked: Tree) => boolean {
  let found = 0;
  return ({ troubles }) => !troubles?.some((id) => String(id) === trouble) || ++found <= kept;
}

/** A question on the trouble that has four of them. */
const onRent = (id: string) => ({ id, troubles: ['rent'], sources: ['GH-P'] }) as unknown as Tree;

/** An id that programmes had before. */
const former = (id: string, now: string[]) => ({ id, now, since: '2026-01-01' }) as unknown as Tree;

/** Each kind of fault that people make, planted, with what the message must name. */
const faults: [name: string, damage: Parameters<typeof damaged>[0], named: string[]][] = [
  [
    'an unknown field',
    ({ programmes }) => put(programmes['fureai-ride'], 'fare', 300),
    ['data/programmes/fureai-ride.yaml', 'fare'],
  ],
  [
    'a text in place of a number',
    ({ programmes }) => put(programmes['fureai-ride'], 'order', '八'),
    ['data/programmes/fureai-ride.yaml', 'order', '"八"'],
  ],
  [
    'an unknown status',
    ({ programmes }) => put(programmes.allowances, 'status', 'brand-new'),
    ['data/programmes/allowances.yaml', 'status', 'brand-new'],
  ],
  [
    'a trouble that does not exist',
    ({ programmes }) => put(programmes.allowances, 'troubles', [{ id: 'nothing', as: 'main' }]),
    ['data/programmes/allowances.yaml', 'troubles', 'nothing', 'troubles.yaml'],
  ],
  [
    'a window that does not exist',
    ({ programmes }) => put(programmes.allowances, 'windows', ['nowhere']),
    ['data/programmes/allowances.yaml', 'windows', 'nowhere', 'windows/'],
  ],
  [
    'a related programme that does not exist',
    ({ programmes }) => put(programmes.allowances, 'related', ['nowhere']),
    ['data/programmes/allowances.yaml', 'related', 'nowhere'],
  ],
  [
    'a source that does not exist',
    ({ programmes }) => put(programmes.allowances, 'sources', ['RUMOUR']),
    ['data/programmes/allowances.yaml', 'sources', 'RUMOUR'],
  ],
  [
    'a condition on an option that does not exist',
    ({ programmes }) =>
      put(programmes.allowances?.conditions?.[0], 'when', {
        kind: 'answer',
        question: 'household',
        anyOf: ['cat'],
      }),
    ['data/programmes/allowances.yaml', 'conditions.', 'cat'],
  ],
  [
    'the same order twice',
    ({ programmes }) => put(programmes['city-newsletter'], 'order', 2),
    ['order', 'g1-m1-02', 'topic-bulletins'],
  ],
  [
    'a measure that the plan does not have',
    ({ programmes }) => put(programmes['city-newsletter'], 'measure', 9),
    ['data/programmes/city-newsletter.yaml', 'measure', 'g1-m9-01'],
  ],
  [
    'a programme that answers no trouble as a main one',
    ({ programmes }) => put(programmes.allowances, 'troubles', []),
    ['data/programmes/allowances.yaml', 'main'],
  ],
  [
    'a background programme that answers a trouble',
    ({ programmes }) => put(programmes['field-plans'], 'troubles', [{ id: 'rent', as: 'also' }]),
    ['data/programmes/field-plans.yaml', 'background'],
  ],
  [
    'an id that is not the file name',
    ({ windows }) => put(windows['national-188'], 'id', 'national-187'),
    ['data/windows/national-188.yaml', 'national-187', 'national-188'],
  ],
  [
    'a phone without a source',
    ({ windows }) => put(windows['national-188'], 'sources', []),
    ['data/windows/national-188.yaml', 'sources'],
  ],
  [
    'a phone without a date',
    ({ windows }) => put(windows['national-188'], 'checked', undefined),
    ['data/windows/national-188.yaml', 'checked', 'なし'],
  ],
  [
    'a day that does not exist',
    ({ windows }) => put(windows['national-188'], 'checked', '2026-02-30'),
    ['data/windows/national-188.yaml', 'checked', '2026-02-30'],
  ],
  [
    'a phone number that is none',
    ({ windows }) => put(windows['national-188']?.channels?.[0], 'number', 'call us'),
    ['data/windows/national-188.yaml', 'channels.0.number', 'call us'],
  ],
  [
    'a desk that nobody connects to',
    ({ windows }) => put(windows[desk], 'via', undefined),
    [`data/windows/${desk}.yaml`, 'via'],
  ],
  [
    'desks that connect to each other',
    ({ windows }) => put(windows[desk], 'via', desk),
    [`data/windows/${desk}.yaml`, 'via'],
  ],
  [
    'an urgent line that is not confirmed',
    ({ questions }) => put(questions.rules?.[0]?.effect, 'urgent', ['national-inochi']),
    ['data/questions.yaml', 'urgent', 'national-inochi'],
  ],
  [
    'a rule on a trouble that does not exist',
    ({ questions }) => put(questions.rules?.[0], 'when', { kind: 'trouble', anyOf: ['nothing'] }),
    ['data/questions.yaml', 'nothing'],
  ],
  [
    'a rule that leads to a window that does not exist',
    ({ questions }) => put(questions.rules?.[0]?.effect, 'lead', ['nowhere']),
    ['data/questions.yaml', 'lead', 'nowhere'],
  ],
  [
    'a kind of condition that does not exist',
    ({ questions }) => put(questions.rules?.[0], 'when', { kind: 'full-moon' }),
    ['data/questions.yaml', 'when'],
  ],
  [
    'a "none" that is no option',
    ({ questions }) => put(questions.questions?.[2], 'none', 'nothing-of-it'),
    ['data/questions.yaml', 'none', 'nothing-of-it'],
  ],
  [
    'a main trouble in an area that nobody can open',
    ({ troubles }) => put(troubles.troubles?.[0], 'area', 'attic'),
    ['data/troubles.yaml', 'area', 'attic'],
  ],
  [
    'a trouble in a field that does not exist',
    ({ troubles }) => put(troubles.troubles?.[0], 'field', 'moon'),
    ['data/troubles.yaml', 'field', 'moon'],
  ],
  [
    'the same trouble twice',
    ({ troubles }) => put(troubles.troubles?.[1], 'id', 'food-and-living'),
    ['data/troubles.yaml', 'food-and-living'],
  ],
  [
    'a trouble that no programme answers',
    ({ troubles }) =>
      troubles.troubles?.push({ id: 'new-one', area: 'money', field: 'money' } as unknown as Tree),
    ['data/troubles.yaml', 'new-one', 'main'],
  ],
  [
    'a window without another contact',
    ({ windows }) => put(windows['national-188'], 'otherwise', []),
    ['data/windows/national-188.yaml', 'otherwise'],
  ],
  [
    'another contact that does not exist',
    ({ windows }) => put(windows['national-188'], 'otherwise', ['nowhere']),
    ['data/windows/national-188.yaml', 'otherwise', 'nowhere', 'windows/'],
  ],
  [
    'another contact that hangs on the same line',
    ({ windows }) => put(windows[desk], 'otherwise', [windows[desk]?.via]),
    [`data/windows/${desk}.yaml`, 'otherwise', generalWindow],
  ],
  [
    'a window that is its own other contact',
    ({ windows }) => put(windows['national-188'], 'otherwise', ['national-188']),
    ['data/windows/national-188.yaml', 'otherwise', 'national-188'],
  ],
  [
    'another contact that is not confirmed',
    ({ windows }) => put(windows['national-188'], 'otherwise', ['national-inochi']),
    ['data/windows/national-188.yaml', 'otherwise', 'national-inochi'],
  ],
  [
    'a programme without romaji for its desk',
    ({ programmes }) => put(programmes.allowances, 'sayRomaji', undefined),
    ['data/programmes/allowances.yaml', 'sayRomaji', 'なし'],
  ],
  [
    'a trouble with too few questions',
    ({ asked }) => put(asked, 'asked', asked.asked?.filter(notOn('rent', 2))),
    ['data/asked.yaml', 'rent', '2', '3〜5'],
  ],
  [
    'a trouble with too many questions',
    ({ asked }) => asked.asked?.push(...['1', '2', '3'].map((end) => onRent(`more-${end}`))),
    ['data/asked.yaml', 'rent', '3〜5'],
  ],
  [
    'a question on a trouble that does not exist',
    ({ asked }) => put(asked.asked?.[0], 'troubles', ['nothing']),
    ['data/asked.yaml', 'troubles', 'nothing', 'troubles.yaml'],
  ],
  [
    'a question without a source',
    ({ asked }) => put(asked.asked?.[0], 'sources', ['RUMOUR']),
    ['data/asked.yaml', 'sources', 'RUMOUR', 'sources.yaml'],
  ],
  [
    'the same question twice',
    ({ asked }) => put(asked.asked?.[1], 'id', asked.asked?.[0]?.id),
    ['data/asked.yaml', 'papers-for-first-talk'],
  ],
  [
    'a former id that is still in use',
    ({ formerIds }) => formerIds.formerIds?.push(former('allowances', [])),
    ['data/formerIds.yaml', 'allowances'],
  ],
  [
    'a former id that leads nowhere',
    ({ formerIds }) => formerIds.formerIds?.push(former('before', ['nothing'])),
    ['data/formerIds.yaml', 'before.now', 'nothing', 'programmes/'],
  ],
  [
    'a former id that a window has',
    ({ formerIds, windows }) =>
      formerIds.formerIds?.push(former(Object.keys(windows)[0] ?? '', [])),
    ['data/formerIds.yaml', 'まだこの id を使っています'],
  ],
  [
    'a window with the id of a programme',
    ({ windows }) => {
      const [first] = Object.values(windows);
      windows['fureai-ride'] = { ...first, id: 'fureai-ride' } as unknown as Tree;
    },
    ['data/windows/fureai-ride.yaml', '項目: id', '見つかったもの: fureai-ride'],
  ],
  [
    'a former id twice',
    ({ formerIds }) => formerIds.formerIds?.push(former('before', []), former('before', [])),
    ['data/formerIds.yaml', 'before'],
  ],
];

describe('a fault in the data stops the build', () => {
  it('and the real data has none', () => {
    expect(damaged(() => undefined)).not.toThrow();
  });

  it.each(faults)('%s: with file, field, found, expected, how to mend', (_, damage, named) => {
    let message = '';
    try {
      damaged(damage)();
    } catch (error) {
      message = String(error);
    }
    for (const part of [...named, 'ファイル:', '見つかったもの:', '期待するもの:', '直し方:']) {
      expect(message).toContain(part);
    }
  });

  it('and all of them are named at once', () => {
    const both = damaged(({ programmes }) => {
      put(programmes.allowances, 'fare', 1);
      put(programmes['fureai-ride'], 'fare', 1);
    });
    expect(both).toThrow(/2 か所/);
  });
});

describe('the catalogue', () => {
  it('cannot be changed by who reads it', () => {
    const catalogue = parseCatalogue(realFiles());
    expect(Object.isFrozen(catalogue)).toBe(true);
    expect(Object.isFrozen(catalogue.programmes[0]?.troubles)).toBe(true);
  });
});
