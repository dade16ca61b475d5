import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@/data';
import { trouble as troubleOf } from '@/domain/catalogue';
import { readList } from '@/domain/list';
import { windowSlug } from '@/domain/windowSlug';
import { type Locale, locales } from '@/i18n/locales';
import { namespaces } from '@/i18n/namespaces';
import { plain } from '@/i18n/ruby';
import { type Html, siteFiles, siteFolder, sitePages } from './support/html';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

// The files of the finished site, read from the disk: no browser, every page.
const pages = sitePages();
const files = new Set(siteFiles());
const pageOf = new Map(pages.map((page) => [page.path, page]));
const localeOf = ({ path }: Html) => locales.find(({ id }) => path.startsWith(`${id}/`));

/** What a visitor reads or hears: texts and the attributes that are spoken or shown. */
function wordsShown({ runs, tags }: Html): string[] {
  const spoken = ['aria-label', 'alt', 'title', 'content', 'placeholder'];
  return [
    ...runs.map(({ text }) => text),
    ...tags.flatMap(({ attributes }) => spoken.flatMap((name) => attributes[name] ?? [])),
  ];
}

function found(check: (page: Html) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((what) => `${page.path}: ${what}`)).slice(0, 40);
}

test('there is a page for every programme, trouble and window in every language', () => {
  const { programmes, troubles, windows } = catalogue;
  const paths = locales.flatMap(({ id }) => [
    ...programmes.map((each) => `${id}/programmes/${each.id}/index.html`),
    ...troubles.map((each) => `${id}/troubles/${each.id}/index.html`),
    ...windows.map((each) => `${id}/windows/${windowSlug(each)}/index.html`),
  ]);
  expect(paths.length).toBeGreaterThan(1000);
  expect(paths.filter((path) => !files.has(path))).toEqual([]);
});

test('no page shows readings, placeholders or message keys unrendered', () => {
  const key = new RegExp(`\\b(?:${namespaces.join('|')})\\.[a-z][\\w-]*(?:\\.[\\w-]+)*\\b`);
  const raw = [/[｜《》]/, /\{\w*[,}]/, /\[object /, /\bundefined\b|\bNaN\b/, key];
  expect(
    found((page) => wordsShown(page).filter((text) => raw.some((pattern) => pattern.test(text)))),
  ).toEqual([]);
});

test('every internal link leads to a page or a part of it', () => {
  const broken = found((page) =>
    page.tags.flatMap(({ name, attributes: { href, src } }) => {
      const address = name === 'a' || name === 'link' ? href : src;
      if (!address || /^(?:[a-z]+:|\/\/)/i.test(address)) return [];
      const [path = '', fragment] = address.split('#');
      const here = page.path.replace(/index\.html$/, '');
      const target = new URL(path || `/${here}`, 'http://site').pathname.slice(1);
      const file = path === '' ? page.path : target.replace(/(^|\/)$/, '$1index.html');
      if (!files.has(file)) return [address];
      const there = pageOf.get(file);
      const isThere = there?.tags.some(({ attributes }) => attributes.id === fragment);
      const isList = path.endsWith('/list/') && readList(catalogue, fragment ?? '').kind === 'list';
      return fragment && name === 'a' && !isThere && !isList ? [address] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('every page of a language names a number to call', () => {
  const silent = found((page) =>
    page.tags.some(({ attributes }) => attributes.href?.startsWith('tel:')) ? [] : ['no number'],
  );
  // The choosers ask for the language first, in which the numbers are then told. What the quick exit
  // leaves behind must say nothing of us.
  const without = /^(?:(?:neutral|list)\/)?index\.html:/;
  expect(silent.filter((line) => !without.test(line))).toEqual([]);
});

test('numbers with # are dialled with %23', () => {
  expect(
    found(({ tags }) =>
      tags.flatMap(({ attributes: { href = '' } }) =>
        href.startsWith('tel:') && !/^tel:(?:%23)?[\d-]+$/.test(href) ? [href] : [],
      ),
    ),
  ).toEqual([]);
});

test('every page says its language', () => {
  expect(
    found((page) => {
      const lang = page.tags.find(({ name }) => name === 'html')?.attributes.lang;
      const expected = localeOf(page)?.lang ?? 'ja';
      return lang === expected ? [] : [`lang is ${lang}, expected ${expected}`];
    }),
  ).toEqual([]);
});

test('Japanese inside a page of another language is marked as Japanese', () => {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  expect(
    found((page) =>
      page.runs.flatMap(({ text, lang }) => (japanese.test(text) && lang !== 'ja' ? [text] : [])),
    ),
  ).toEqual([]);
});

test('every page links to itself in the other languages', () => {
  expect(
    found((page) => {
      const own = localeOf(page);
      if (!own) return [];
      const rest = page.path.slice(own.id.length).replace(/index\.html$/, '');
      const links = page.tags.filter(({ name }) => name === 'a').map((tag) => tag.attributes.href);
      return locales.flatMap(({ id }) =>
        links.includes(`/${id}${rest}`) ? [] : [`no link to ${id}`],
      );
    }),
  ).toEqual([]);
});

test('the titles of sensitive pages name the life area only', () => {
  const wrong = locales.flatMap(({ id }) => {
    const { site, troubles } = wordsOf(id);
    const areas: Record<string, string> = troubles.areas;
    const expectTitle = (path: string, area: string | undefined) => {
      const expected = [area && areas[area], site.name].filter((part) => part !== undefined);
      const title = pageOf.get(`${id}/${path}/index.html`)?.title;
      const wanted = expected.map(plain).join(' | ');
      return title === wanted ? [] : [`${id}/${path}: ${title}, expected ${wanted}`];
    };
    return [
      ...catalogue.troubles
        .filter(({ sensitive }) => sensitive)
        .flatMap((trouble) => expectTitle(`troubles/${trouble.id}`, trouble.area)),
      ...catalogue.programmes
        .filter(({ sensitive }) => sensitive)
        .flatMap(({ id: programme, troubles: answered }) => {
          const [first] = answered;
          const area = first && troubleOf(catalogue, first.id).area;
          return expectTitle(`programmes/${programme}`, area);
        }),
    ];
  });
  expect(wrong).toEqual([]);
});

const named = /violen|viol[êe]n|suicid|abus|rape|karahasan|bạo lực|tự tử|暴力|自殺|虐待|\bDV\b/i;

test('no title names what happens at home', () => {
  expect(found(({ title }) => (named.test(title) ? [title] : []))).toEqual([]);
});

test('no address names what happens at home', () => {
  expect(found(({ path }) => (named.test(path) ? [path] : []))).toEqual([]);
});

test('no page asks another origin for anything', () => {
  const loading = new Set(['script', 'img', 'link', 'iframe', 'source', 'use', 'audio', 'video']);
  expect(
    found(({ tags }) =>
      tags.flatMap(({ name, attributes: { src, href } }) =>
        loading.has(name) && /^(?:[a-z]+:)?\/\//i.test(src ?? href ?? '')
          ? [src ?? href ?? '']
          : [],
      ),
    ),
  ).toEqual([]);
});

test('every link to another site keeps the referrer to itself', () => {
  expect(
    found(({ tags }) => {
      const policy = tags.find(({ attributes }) => attributes.name === 'referrer');
      if (policy?.attributes.content === 'no-referrer') return [];
      return tags.flatMap(({ name, attributes: { href = '', rel = '' } }) =>
        name === 'a' && /^https?:/.test(href) && !rel.includes('noreferrer') ? [href] : [],
      );
    }),
  ).toEqual([]);
});

test('the titles of ordinary pages are told apart', () => {
  const sensitive = new Set(
    [...catalogue.troubles, ...catalogue.programmes, ...catalogue.windows]
      .filter((each) => each.sensitive)
      .map((each) => ('slug' in each && each.slug) || each.id),
  );
  const byTitle = new Map<string, string>();
  const locale = (id: Locale) => pages.filter(({ path }) => path.startsWith(`${id}/`));
  const same = locales.flatMap(({ id }) => {
    byTitle.clear();
    return locale(id).flatMap(({ path, title }) => {
      if (sensitive.has(path.split('/')[2] ?? '')) return [];
      const other = byTitle.get(title);
      byTitle.set(title, path);
      return other ? [`${path} and ${other}: ${title}`] : [];
    });
  });
  expect(same).toEqual([]);
});

test('a device can lay the site beside its apps, in each language by its own name', () => {
  const largest = { width: 0, maskable: 0 };
  for (const { id, lang } of locales) {
    const linked = pageOf
      .get(`${id}/quiz/index.html`)
      ?.tags.filter(({ name, attributes }) => name === 'link' && attributes.rel === 'manifest');
    expect(linked?.map(({ attributes }) => attributes.href)).toEqual([
      `/${id}/manifest.webmanifest`,
    ]);
    const text = readFileSync(join(siteFolder, id, 'manifest.webmanifest'), 'utf8');
    const { icons, ...manifest } = JSON.parse(text) as Record<string, string> & {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({
      name: plain(wordsOf(id).site.name),
      lang,
      start_url: `/${id}/`,
      scope: '/',
      display: 'browser',
    });
    for (const { src, sizes, purpose } of icons.filter((icon) => icon.src.endsWith('.png'))) {
      // Bytes 16 to 23 of a PNG are its width and its height.
      const picture = readFileSync(join(siteFolder, src));
      const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
      expect(`${width}x${height}`, src).toBe(sizes);
      largest.width = Math.max(largest.width, width);
      if (purpose === 'maskable') largest.maskable = Math.max(largest.maskable, width);
    }
  }
  expect(largest).toEqual({ width: 512, maskable: 512 });
});

test('the neutral page has a picture of its own, which is not the site’s', () => {
  const icons = pageOf
    .get('neutral/index.html')
    ?.tags.filter(({ attributes }) => attributes.rel === 'icon')
    .map(({ attributes }) => attributes.href);
  expect(icons).toEqual(['/note.svg']);
  expect(files.has('note.svg')).toBe(true);
});
