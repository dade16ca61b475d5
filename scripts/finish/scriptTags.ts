/** One script element as it stands in a page. */
export type ScriptTag = { whole: string; attributes: Record<string, string>; content: string };

const element = /<script\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/script>/gi;
const attribute = /([\w-]+)(?:="([^"]*)")?/g;

/** The page's script elements that a browser would run; data (JSON, JSON-LD) is left out. */
export function scriptTags(html: string): ScriptTag[] {
  return [...html.matchAll(element)]
    .map(([whole, written = '', content = '']) => ({
      whole,
      attributes: Object.fromEntries(
        [...written.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]),
      ),
      content,
    }))
    .filter(({ attributes }) => !/json/.test(attributes.type ?? ''));
}

/** The page without its running scripts and without the hints that fetch scripts early. */
export function withoutScripts(html: string): string {
  const bare = scriptTags(html).reduce((page, { whole }) => page.replace(whole, ''), html);
  return bare.replace(/<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/gi, '');
}
