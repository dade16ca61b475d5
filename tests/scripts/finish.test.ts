import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type IslandScript, islandScripts, withIsland } from '@/scripts/finish/island';
import { islandOf, islands } from '@/scripts/finish/islands';
import { isRouterData, unmentioned } from '@/scripts/finish/prune';
import { scriptTags, withoutScripts } from '@/scripts/finish/scriptTags';
import { addSiteScript } from '@/scripts/finish/siteScript';
import { stripPage } from '@/scripts/finish/strip';
import { projectSources } from '@/tests/architecture/sources';

const head =
  '<link rel="stylesheet" href="/_next/a.css"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/main.js"/>' +
  '<script src="/_next/one.js" async=""></script>' +
  '<script src="/_next/old.js" noModule=""></script>' +
  '<script type="application/ld+json">{"name":"x"}</script>';
const scripts =
  '<script id="_R_">first()</script><script src="/_next/main.js" async=""></script>' +
  '<script>second("<main data-island>")</script>';
const page = (main: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${main}${scripts}</body></html>`;
const island = page('<main data-island="quiz">?</main>');

describe('a content page', () => {
  it('loses all framework scripts and hints, and keeps styles and structured data', () => {
    const html = stripPage(
      page('<div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p>'),
      'x.html',
    );
    expect(html).toBe(
      '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/a.css"/>' +
        '<script type="application/ld+json">{"name":"x"}</script></head><body><p>ab</p></body></html>',
    );
  });

  it('is refused, with its name, where a part of it waits for a script', () => {
    const waiting = page('<!--$?--><template id="B:0"></template><!--/$-->');
    expect(() => stripPage(waiting, 'en/about/index.html')).toThrow('en/about/index.html');
  });

  it('is told from an island page by its markup, not by its script data', () => {
    expect(islandOf(page('<p>no</p>'), 'x.html')).toBeNull();
    expect(islandOf(island, 'x.html')).toBe('quiz');
  });
});

describe('an island page', () => {
  const script: IslandScript = { src: '/_next/static/island/abc.js', when: 'idle' };
  const html = withIsland(withoutScripts(island), script);

  it('runs no script by itself', () => {
    expect(scriptTags(html)).toEqual([]);
    expect(html).not.toContain('preload');
    expect(html).toContain('<main data-island="quiz">?</main>');
  });

  it('names the bundle of its island and when it loads', () => {
    expect(islandScripts(html)).toEqual([script]);
  });

  it('that waits for the focus is a content page with such a name', () => {
    const quiet = withIsland(
      stripPage(page('<p data-island="own-words">a<!-- -->b</p>'), 'x.html'),
      {
        src: '/b.js',
        when: 'focus',
      },
    );
    expect(scriptTags(quiet)).toEqual([]);
    expect(quiet).toContain('<p data-island="own-words">ab</p>');
    expect(islandScripts(quiet)).toEqual([{ src: '/b.js', when: 'focus' }]);
  });
});

describe('the table of islands', () => {
  it.each(Object.entries(islands))('names a file for "%s" that is there', (_name, { entry }) => {
    expect(existsSync(entry)).toBe(true);
  });

  it('names an island for every place of a component, and has no other', () => {
    const marks = ['app', 'components']
      .flatMap((room) => projectSources(room))
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ text }) => [...text.matchAll(/\sdata-island="([^"]+)"(?!\])/g)])
      .map(([, name]) => name);
    expect([...new Set(marks)].sort()).toEqual(Object.keys(islands).sort());
  });

  it.each(['unknown', 'own-words"></p><p data-island="quiz'])(
    'refuses a page with data-island="%s", by its name',
    (name) => {
      const html = page(`<p data-island="${name}"></p>`);
      expect(() => islandOf(html, 'en/about/index.html')).toThrow('en/about/index.html');
    },
  );
});

describe('every page', () => {
  it('carries the site script', () => {
    expect(addSiteScript('<head></head>', '/s.js')).toBe(
      '<head><script src="/s.js" defer=""></script></head>',
    );
  });
});

describe('pruning', () => {
  it('takes router data and copies of the 404 page, not the files of public/', () => {
    const own = new Set(['robots.txt']);
    const gone = ['en/index.txt', 'en/__next._tree.txt', '404/index.html', '_not-found/index.html'];
    for (const path of gone) expect(isRouterData(path, own), path).toBe(true);
    for (const path of ['robots.txt', '404.html', 'en/index.html']) {
      expect(isRouterData(path, own), path).toBe(false);
    }
  });

  it('keeps a chunk that only a needed chunk mentions', () => {
    const chunks = new Map([
      ['_next/a.js', 'load("b.js")'],
      ['_next/b.js', ''],
      ['_next/c.js', 'load("d.js")'],
      ['_next/d.js', 'load("c.js")'],
    ]);
    expect(unmentioned(chunks, ['<script src="/_next/a.js">'])).toEqual([
      '_next/c.js',
      '_next/d.js',
    ]);
  });
});
