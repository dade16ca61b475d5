import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import {
  AskedWords,
  bodyLength,
  longest,
  ProgrammeGuidance,
  TroubleGuidance,
  WindowGuidance,
} from '@/domain/guidanceWords';
import { localeIds, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

/** Each table of guidance, what an entry must be, and what it has an entry for. */
const tables = [
  ['programmeGuidance', ProgrammeGuidance, idsOf(catalogue.programmes)],
  ['troubleGuidance', TroubleGuidance, idsOf(catalogue.troubles)],
  ['windowGuidance', WindowGuidance, idsOf(catalogue.windows)],
  ['asked', AskedWords, idsOf(catalogue.asked)],
] as const;

describe.each(localeIds)('the guidance in %s', async (locale) => {
  const words = await messagesOf(locale);

  it.each(tables)('%s holds what its schema asks for, for every record', (name, schema, ids) => {
    const table: Record<string, unknown> = words[name];
    expect(Object.keys(table).sort()).toEqual(ids);
    const faults = Object.entries(table).flatMap(([id, entry]) => {
      const { error } = schema.safeParse(entry);
      return error ? [`${id}: ${error.message}`] : [];
    });
    expect(faults).toEqual([]);
  });
});

const words = await messagesOf(sourceLocale);

describe('Japanese is no longer than the national data model allows', () => {
  const tooLong = (texts: readonly string[], limit: number) =>
    texts.map(plain).filter((text) => text.length > limit);

  it('as it is written down', () => {
    expect(longest).toEqual({ title: 40, summary: 100, body: 500 });
  });

  it('in a title', () => {
    const names = [...Object.values(words.programmes), ...Object.values(words.windows)];
    const titles = [
      ...names.map(({ name }) => name),
      ...Object.values(words.troubles.troubles),
      ...Object.values(words.asked).map(({ question }) => question),
    ];
    expect(titles.length).toBeGreaterThan(150);
    expect(tooLong(titles, longest.title)).toEqual([]);
  });

  it('in a summary', () => {
    const summaries = [
      ...Object.values(words.programmes).map(({ summary }) => summary),
      ...Object.values(words.windows).map(({ purpose }) => purpose),
    ];
    expect(tooLong(summaries, longest.summary)).toEqual([]);
  });

  it.each(['programmeGuidance', 'troubleGuidance', 'windowGuidance'] as const)(
    'in a body: %s',
    (name) => {
      const table: Record<string, ProgrammeGuidance | TroubleGuidance | WindowGuidance> =
        words[name];
      const long = Object.entries(table).flatMap(([id, entry]) => {
        const length = bodyLength(plainIn(entry));
        return length > longest.body ? [`${id}: ${length}`] : [];
      });
      expect(long).toEqual([]);
    },
  );
});

/** An entry without readings. */
function plainIn<Entry>(entry: Entry): Entry {
  return JSON.parse(plain(JSON.stringify(entry)));
}

describe('a body', () => {
  const guide = {
    does: '12345',
    who: '12',
    steps: { '1': '123', '2': '1' },
    unknown: '1',
    findOut: '1',
    say: '1234567890',
  };

  it('is as long as everything in it but the sentence to say', () => {
    expect(bodyLength(guide)).toBe(13);
    expect(bodyLength({ ...guide, cost: '1234' })).toBe(17);
  });

  it.each([
    ['steps that begin at two', { ...guide, steps: { '2': 'a' } }],
    ['steps with a gap', { ...guide, steps: { '1': 'a', '3': 'b' } }],
    ['an empty text', { ...guide, who: '' }],
    ['a field that nobody shows', { ...guide, price: '1' }],
    ['no sentence to say', { ...guide, say: undefined }],
  ])('with %s is refused', (_, entry) => {
    expect(ProgrammeGuidance.safeParse(guide).success).toBe(true);
    expect(ProgrammeGuidance.safeParse(entry).success).toBe(false);
  });
});
