import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the finished site lies. */
export const siteFolder = 'out';

/** Every file of the site, by its path below the folder, with slashes. */
export function siteFiles(): string[] {
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative(siteFolder, join(parentPath, name)).replaceAll(sep, '/'),
    );
}

/** A stretch of text with the language that it is marked as. */
export type Run = { text: string; lang: string };
type Attributes = Record<string, string>;
/** An HTML file as its tags and texts. */
export type Html = {
  path: string;
  title: string;
  tags: { name: string; attributes: Attributes }[];
  runs: Run[];
};

const empty = new Set(['meta', 'link', 'img', 'br', 'hr', 'input']);
const token =
  /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

function decoded(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);
}

function attributesOf(text: string): Attributes {
  const found = text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]),
  );
}

/** Takes apart what React has written: every element closed, every attribute quoted. */
export function parseHtml(path: string, html: string): Html {
  const parsed: Html = { path, title: '', tags: [], runs: [] };
  const open: { name: string; lang: string }[] = [];
  const body = html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>');
  for (const [text, closing, written, attributes = '', selfClosed] of body.matchAll(token)) {
    const at = open.at(-1);
    if (written === undefined) {
      if (text.startsWith('<') || text.trim() === '') continue;
      if (at?.name === 'title' && open.length === 3) parsed.title = decoded(text);
      parsed.runs.push({ text: decoded(text), lang: at?.lang ?? '' });
      continue;
    }
    const name = written.toLowerCase();
    if (closing) {
      const start = open.map((element) => element.name).lastIndexOf(name);
      if (start >= 0) open.length = start;
      continue;
    }
    const own = attributesOf(attributes);
    parsed.tags.push({ name, attributes: own });
    if (!selfClosed && !empty.has(name)) open.push({ name, lang: own.lang ?? at?.lang ?? '' });
  }
  return parsed;
}

/** Every page of the site. */
export function sitePages(): Html[] {
  return siteFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => parseHtml(path, readFileSync(join(siteFolder, path), 'utf8')));
}
