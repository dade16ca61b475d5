import { withoutScripts } from './scriptTags';

/** A script that public/site.js loads when the page is idle or first used. */
export type IslandScript = { src: string };

/**
 * An island page without the framework's scripts: it names the island's own bundle in a JSON
 * element, for public/site.js to load once the page can be read.
 */
export function deferScripts(html: string, src: string): string {
  const scripts: IslandScript[] = [{ src }];
  const list = JSON.stringify(scripts).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="island-scripts">${list}</script>`;
  return withoutScripts(html).replace('</body>', () => `${element}</body>`);
}

/** The list that `deferScripts` wrote into a page; empty for a page without an island. */
export function islandScripts(html: string): IslandScript[] {
  const json = /<script type="application\/json" id="island-scripts">(.*?)<\/script>/.exec(html);
  return json?.[1] ? (JSON.parse(json[1]) as IslandScript[]) : [];
}
