import { createInterface } from 'node:readline';
import { catalogue } from '@/data';
import { isLocale, localeIds, sourceLocale } from '@/i18n/locales';
import { isMain } from './isMain';
import { understandLine } from './understanding/line';

const help = `npm run -s understand < texts.jsonl
  Reads JSON Lines {"text": "...", "lang": "vi"} (lang may be missing: ${localeIds.join(', ')}) and
  prints one JSON line each: urgent, troubles, windows, programmes with score and because.
  A bad line prints {"line", "error"} in its place; the exit code is then 1.`;

/** Reads one line of input. Throws with what is wrong. */
function readLine(line: string): { text: string; locale: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not JSON; expected {"text": "家賃が払えない", "lang": "ja"}');
  }
  const { text, lang } = (value ?? {}) as { text?: unknown; lang?: unknown };
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (lang !== undefined && typeof lang !== 'string') throw new Error('"lang" must be a string');
  // ja-kana and the like: the part before the hyphen, unless it is a locale of its own.
  const locale = lang && !isLocale(lang) ? (lang.split('-')[0] ?? '') : lang;
  return { text, locale: locale && isLocale(locale) ? locale : sourceLocale };
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--help')) {
    console.log(help);
  } else {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const { text, locale } = readLine(line);
        console.log(JSON.stringify(understandLine(catalogue, text, locale)));
      } catch (error) {
        process.exitCode = 1;
        const message = error instanceof Error ? error.message : String(error);
        console.log(JSON.stringify({ line: number, error: message }));
      }
    }
  }
}
