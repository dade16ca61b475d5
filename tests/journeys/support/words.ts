import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inKana } from '@/i18n/childWords';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { namespaces } from '@/i18n/namespaces';

/** The words of a locale as they stand in `messages/`, so that copy can change. */
export function wordsOf(locale: Locale): Messages {
  const files = namespaces.map((namespace) => {
    const text = readFileSync(join('messages', locale, `${namespace}.json`), 'utf8');
    return [namespace, JSON.parse(text)];
  });
  return Object.fromEntries(files) as Messages;
}

/** How Japanese speaks to a child who writes alone: easy words, all in kana. */
export function childWords(): Messages {
  return inKana(wordsOf('ja-easy'));
}

/** A message as it is read on the page: each reading follows the word it belongs to. */
export function asRead(message: string): string {
  return message.replace(/｜([^｜《》]+)《([^｜《》]+)》/g, '$1$2');
}
