/**
 * `npm run notice [file]`: whether an emergency notice is one that every page will show, in the
 * words of those who write it. Without a name it reads `out/notice.json`.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ja } from 'zod/locales';
import { localeIds } from '@/i18n/locales';
import { isMain } from './isMain';

z.config(ja());

/** As many bytes as public/notice.js reads. */
export const mostBytes = 2048;

const texts = Object.fromEntries(localeIds.map((id) => [id, z.string().min(1)]));

/** When a notice ends and what it says in every language. */
const Notice = z.strictObject({
  until: z.iso.datetime({ offset: true }),
  text: z.strictObject(texts),
});

const example = `{"until": "2026-01-31T17:00:00+09:00", "text": {${localeIds.map((id) => `"${id}": "…"`).join(', ')}}}`;

/** Why a notice would not be shown, in Japanese, each with how to mend it; empty for a sound one. */
export function noticeFaults(body: string, now: number): string[] {
  const bytes = Buffer.byteLength(body);
  if (bytes > mostBytes) {
    return [`大きさ: ${bytes}バイト。期待: ${mostBytes}バイト以下。直し方: 文を短くしてください。`];
  }
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch (error) {
    return [`JSONとして読めません（${String(error)}）。直し方: この形で書いてください: ${example}`];
  }
  // Nothing to tell.
  if (JSON.stringify(read) === '{}') return [];
  const found = Notice.safeParse(read);
  if (!found.success) {
    return [
      `形がちがいます。${z.prettifyError(found.error)}\n直し方: この形で書いてください: ${example}（知らせがないときは {} ）`,
    ];
  }
  const { until } = found.data;
  if (Date.parse(until) > now) return [];
  return [`until: ${until} はもう過ぎています。直し方: これからの時刻を書いてください。`];
}

if (isMain(import.meta.url)) {
  const file = process.argv[2] ?? 'out/notice.json';
  const faults = noticeFaults(readFileSync(file, 'utf8'), Date.now());
  for (const fault of faults) console.error(`${file}: ${fault}`);
  if (faults.length === 0) console.log(`${file}: このまま使えます。`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
