import { describe, expect, it } from 'vitest';
import { emergencySections } from '@/app/[locale]/emergency/sections';
import { privacyPoints } from '@/app/[locale]/privacy/points';
import { catalogue } from '@/data';
import { Channel } from '@/domain/channel';
import { Hours } from '@/domain/hours';
import { people } from '@/domain/talk';
import { readingStates } from '@/i18n/ledger';
import { sourceLocale } from '@/i18n/locales';
import { namespaces } from '@/i18n/namespaces';
import { computedTables, notices } from '@/scripts/words/computedKeys';
import { leaves, treeOf } from '@/scripts/words/messageSets';
import { keysRead, unusedKeys } from '@/scripts/words/usedKeys';
import { strayWords, type WordTable, wordTables } from '@/scripts/words/wordTables';
import { projectSources } from '@/tests/architecture/sources';

const exceptions = ['holidays', 'year-end'].flatMap((day) => [`${day}-open`, `${day}-closed`]);

/** Tables that are read by a computed key, besides those of the catalogue's ids. */
const computed: WordTable[] = [
  {
    path: 'labels.hours',
    ids: [
      ...Hours.options.map(({ shape }) => shape.kind.value).filter((kind) => kind !== 'weekly'),
      ...exceptions,
      'exceptions-unknown',
      'not-confirmed',
      'range',
    ],
  },
  {
    path: 'labels.languageTimes',
    ids: Channel.options[0].shape.languageTimes.unwrap().options,
  },
  { path: 'site.emergency.sections', ids: emergencySections().map(({ section }) => section) },
  {
    path: 'site.home.more',
    ids: ['programmes', 'windows', 'emergency', 'about', 'counter', 'list', 'saved'],
  },
  // Said in place of site.notFound (app/NoPage.tsx).
  { path: 'site.offline', ids: ['title', 'text', 'home', 'troubles'] },
  { path: 'site.privacy.points', ids: [...privacyPoints] },
  { path: 'site.reading', ids: [...readingStates, 'changed', 'japanese'] },
  { path: 'talk.people', ids: [...people] },
];

/** Tables of words that no page shows yet: the plan's roles and carriers have no page. */
const kept = ['plan.roles', 'plan.carriers'];

describe('every word', () => {
  const tables = [...wordTables(catalogue), ...computed].map(({ path }) => path);
  const files = projectSources('app')
    .concat(projectSources('components'), projectSources('i18n'))
    .filter(({ path }) => /\.tsx?$/.test(path));
  const keys = leaves(sourceLocale).map(({ key }) => key);

  it('is read by a page or a component, or belongs to a table that is read by id', () => {
    const read = keys.filter((key) => !notices.includes(key));
    expect(unusedKeys(read, files, namespaces, tables)).toEqual([]);
  });

  it('of a table that is read by a computed key has an id, and every id a word', () => {
    expect(computed.map(({ path }) => path)).toEqual(computedTables);
    expect(strayWords(treeOf(sourceLocale), computed)).toEqual([]);
  });

  it('of a table belongs to a table that some file names', () => {
    const read = keysRead(files, namespaces);
    const unread = tables
      .filter((path) => path.includes('.') && !path.startsWith('quiz.questions.'))
      .filter((path) => !kept.includes(path))
      .filter((path) => ![...read].some((key) => key === path || key.startsWith(`${path}.`)));
    expect(unread).toEqual([]);
  });
});

describe('the check follows', () => {
  const spaces = ['site', 'labels'];
  const read = (text: string) => [...keysRead([{ path: 'a.tsx', text }], spaces)];

  it('a whole path', () => {
    expect(read('words.site.home.title')).toContain('site.home.title');
    expect(read("words['site']['home']['title']")).toContain('site.home.title');
  });

  it('a short name for a part', () => {
    expect(read('const say = words.site.home;\nsay.title;')).toContain('site.home.title');
  });

  it('names taken out of a part, also under another name and in two steps', () => {
    expect(read('const { home } = words.site;\nhome.title')).toContain('site.home.title');
    expect(read('const { home: h } = words.site;\nh.title')).toContain('site.home.title');
    expect(read('const { site } = words;\nconst { home } = site;\nhome.title')).toContain(
      'site.home.title',
    );
  });

  it('a property whose type is a part of the messages', () => {
    expect(read("words: Messages['labels']['phone'];\nwords.hash")).toContain('labels.phone.hash');
  });

  it('a named type for a part, from another file, also taken apart where it comes in', () => {
    const made = "export type Small = Omit<Messages['site'], 'more'> & {};";
    const files = (text: string) => [made, text].map((each) => ({ path: 'a.tsx', text: each }));
    const from = (text: string) => [...keysRead(files(text), spaces)];
    expect(from('say: Small;\nsay.home.title')).toContain('site.home.title');
    expect(from('function a({ home }: Small) { home.title }')).toContain('site.home.title');
    expect(from('say: Other;\nsay.home.title')).not.toContain('site.home.title');
  });

  it('a key put to a translator of its namespace', () => {
    const made = "const t = await getTranslations({ locale, namespace: 'site' });\n";
    expect(read(`${made}t('home.title', { count })`)).toContain('site.home.title');
    expect(read("t('home.title')")).not.toContain('site.home.title');
  });

  it('nothing else: a key that only shares its last name stays unused', () => {
    const text = 'words.site.home.title;';
    const found = unusedKeys(
      ['site.home.title', 'site.about.title', 'site.lead', 'labels.kinds.city'],
      [{ path: 'a.tsx', text }],
      spaces,
      ['labels.kinds'],
    );
    expect(found).toEqual(['site.about.title', 'site.lead']);
  });
});
