import { withoutScripts } from './scriptTags';

/**
 * A content page as plain HTML: no framework scripts, and none of the markers that only
 * hydration reads.
 */
export function stripPage(html: string, path: string): string {
  const page = withoutScripts(html)
    .replace(/<!--(?:\/?\$[?!~]?|&|\/&|\s?)-->/g, '')
    .replace(/<div hidden="">\s*<\/div>/g, '');
  if (/<template id="[BP]:/.test(page)) {
    throw new Error(
      `${path}: a part of this page is only shown by a script (a Suspense boundary that was ` +
        'still waiting). Expected: content pages are complete without scripts. Mend it by ' +
        'awaiting the data in the page, or mark the island with data-island.',
    );
  }
  return page;
}
