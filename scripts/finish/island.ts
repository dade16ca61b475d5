import type { Island } from './islands';

/** A script that public/site.js loads: when the page is idle or first used, or at the first focus. */
export type IslandScript = Pick<Island, 'when'> & { src: string };

/** The page with a JSON element that names its island's bundle, for public/site.js to load. */
export function withIsland(html: string, script: IslandScript): string {
  const list = JSON.stringify([script]).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="island-scripts">${list}</script>`;
  return html.replace('</body>', () => `${element}</body>`);
}

/** The list that `withIsland` wrote into a page; empty for a page without an island. */
export function islandScripts(html: string): IslandScript[] {
  const json = /<script type="application\/json" id="island-scripts">(.*?)<\/script>/.exec(html);
  return json?.[1] ? (JSON.parse(json[1]) as IslandScript[]) : [];
}
