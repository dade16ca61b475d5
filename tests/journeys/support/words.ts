import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inKana } from '@/i18n/childWords';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { namespaces } from '@/i18n/namespaces';
import { rubySegments } from '@/i18n/ruby';

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

const special = /[\\^$.*+?()[\]{}|/]/g;
const literally = (text: string) => text.replace(special, '\\$&').replace(/\s+/g, '\\s*');

/** Matches a whole message as the page has it: each reading follows its word, in brackets or not. */
export function asRead(message: string): RegExp {
  const parts = rubySegments(message).map(({ text, reading }) =>
    reading === undefined ? literally(text) : `\\s*${literally(text)}[（\\s]*${reading}[）\\s]*`,
  );
  return new RegExp(`^\\s*${parts.join('')}\\s*$`);
}
