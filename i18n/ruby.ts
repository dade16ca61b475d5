/** A stretch of text, with its reading where one is authored as `｜漢字《かんじ》`. */
export type RubySegment = { text: string; reading?: string };

const authored = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** Splits a text into plain stretches and stretches with a reading, in order. */
export function rubySegments(text: string): RubySegment[] {
  const segments: RubySegment[] = [];
  let end = 0;
  for (const match of text.matchAll(authored)) {
    const [whole, base = '', reading = ''] = match;
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: base, reading });
    end = match.index + whole.length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** The text without readings: for titles, attributes and search. */
export function plain(text: string): string {
  return text.replace(authored, '$1');
}

/** The text with readings in place of kanji: for children who write alone. */
export function kana(text: string): string {
  return text.replace(authored, '$2');
}
