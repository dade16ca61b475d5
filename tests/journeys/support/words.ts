import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inKana } from '@/i18n/childWords';
import { withReadingsIn } from '@/i18n/furigana';
import { type Locale, sourceLocale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { namespaces } from '@/i18n/namespaces';
import { rubySegments } from '@/i18n/ruby';

/** The words of a locale as they stand in `messages/`, so that copy can change, with the readings. */
export function wordsOf(locale: Locale): Messages {
  const files = namespaces.map((namespace) => {
    const text = readFileSync(join('messages', locale, `${namespace}.json`), 'utf8');
    return [namespace, JSON.parse(text)];
  });
  const words = Object.fromEntries(files) as Messages;
  return locale === sourceLocale ? withReadingsIn(words) : words;
}

/** How Japanese speaks to a child who writes alone: easy words, all in kana. */
export function childWords(): Messages {
  return inKana(wordsOf('ja-easy'));
}

const special = /[\\^$.*+?()[\]{}|/]/g;
const literally = (text: string) => text.replace(special, '\\$&').replace(/\s+/g, '\\s*');

/** Matches the text of a whole message: each reading follows its word, seen or not, in brackets or not. */
export function asRead(message: string): RegExp {
  const parts = rubySegments(message).map(({ text, reading }) =>
    reading === undefined ? literally(text) : `\\s*${literally(text)}[（\\s]*${reading}[）\\s]*`,
  );
  return new RegExp(`^\\s*${parts.join('')}\\s*$`);
}

/** Matches the accessible name of what shows a message: each word once, without its reading. */
export function asNamed(message: string): RegExp {
  const parts = rubySegments(message).map(({ text }) => literally(text));
  return new RegExp(`^\\s*${parts.join('\\s*')}\\s*$`);
}
