import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();
const japanesePage = /<html [^>]*lang="ja"(?![^>]*data-ruby)/;
const heading = /(<(h[1-3])\b[^>]*>)([\s\S]*?)(<\/\2>)/g;
const piece = /<[^>]+>|[^<]+/g;
const unread = /^<(\/?)r[tp]\b/;

/** The pieces of markup and text of a heading, and whether each is text that stands on the line. */
function pieces(html: string): { text: string; counts: boolean }[] {
  let inReading = false;
  return (html.match(piece) ?? []).map((text) => {
    const tag = text.startsWith('<');
    const edge = unread.exec(text);
    if (edge) inReading = edge[1] === '';
    return { text, counts: !tag && !inReading };
  });
}

/** A heading's content with `<wbr>` where a phrase ends; never inside a word's reading. */
function withPhrases(html: string): string {
  const parts = pieces(html);
  const line = parts.flatMap(({ text, counts }) => (counts ? [text] : [])).join('');
  const ends = new Set<number>();
  let end = 0;
  for (const phrase of parser.parse(line)) {
    end += phrase.length;
    ends.add(end);
  }
  ends.delete(line.length);
  let at = 0;
  let inRuby = false;
  let out = '';
  for (const { text, counts } of parts) {
    if (text === '<ruby>') {
      // The break belongs before the word, not between it and its reading.
      out += ends.has(at) ? '<wbr/>' : '';
      ends.delete(at);
      inRuby = true;
    }
    if (text === '</ruby>') inRuby = false;
    if (!counts) {
      out += text;
      continue;
    }
    for (const sign of text) {
      if (ends.has(at) && !inRuby) {
        out += '<wbr/>';
        ends.delete(at);
      }
      out += sign;
      at += sign.length;
    }
  }
  return out;
}

/**
 * A Japanese page whose headings may break between phrases in browsers that cannot find them
 * (`word-break: auto-phrase`). Pages of other languages, and those written with spaces, stay as
 * they are.
 */
export function phrasePage(html: string): string {
  if (!japanesePage.test(html)) return html;
  return html.replace(
    heading,
    (_, open: string, _tag: string, inner: string, close: string) =>
      `${open}${withPhrases(inner)}${close}`,
  );
}
