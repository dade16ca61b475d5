import { fingerprint } from './fingerprint';
import { scriptTags, withoutScripts } from './scriptTags';

/** A script that public/site.js loads when the page is idle or first used. */
export type IslandScript = { src: string; async?: true };

/**
 * An island page whose scripts wait: the inline ones, in their order, become one file that runs
 * first; all are listed in a JSON element. The page needs no inline script in its CSP. Scripts for
 * browsers without modules are left out: those browsers cannot read site.js either.
 */
export function deferScripts(html: string): { html: string; file: { path: string; text: string } } {
  const tags = scriptTags(html);
  const text = tags
    .filter(({ attributes }) => attributes.src === undefined)
    .map(({ content }) => `${content};\n`)
    .join('');
  const file = { path: `_next/static/island/${fingerprint(text)}.js`, text };
  const listed = tags.flatMap(({ attributes: { src, async, noModule } }): IslandScript[] =>
    src === undefined || noModule !== undefined
      ? []
      : [{ src, ...(async !== undefined && { async: true }) }],
  );
  const list = JSON.stringify([{ src: `/${file.path}` }, ...listed]).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="island-scripts">${list}</script>`;
  return { html: withoutScripts(html).replace('</body>', () => `${element}</body>`), file };
}

/** The list that `deferScripts` wrote into a page; empty for a page without an island. */
export function islandScripts(html: string): IslandScript[] {
  const json = /<script type="application\/json" id="island-scripts">(.*?)<\/script>/.exec(html);
  return json?.[1] ? (JSON.parse(json[1]) as IslandScript[]) : [];
}
