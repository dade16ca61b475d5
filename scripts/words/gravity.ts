import type { Catalogue } from '@/domain/catalogue';
import { plain } from '@/i18n/ruby';
import { amounts } from './careful';
import { numbersOf } from './numbers';

/** Words of duty, denial, condition, cost and debt in the Japanese. */
const weighty =
  /必ず|なければな|てはいけ|ことはできません|できない|だけ(?:です|に|が)|ただし|場合|条件|無料|有料|料金|費用|返す|返し|返済|借り|貸付|期限|締め?切|まで(?:に|です)|危ない|命|けが|逃げ|避難/;

/** Whether the keys of a thing that is sensitive, urgent or an emergency: its words may save or harm. */
export function isAboutSafety(catalogue: Catalogue): (key: string) => boolean {
  const { troubles, programmes, windows } = catalogue;
  const ids = new Set([
    ...troubles.filter(({ urgent, sensitive }) => urgent || sensitive).map(({ id }) => id),
    ...programmes.filter(({ sensitive }) => sensitive).map(({ id }) => id),
    ...windows.filter(({ sensitive, emergency }) => sensitive || emergency).map(({ id }) => id),
  ]);
  return (key) => {
    const names = key.split('.');
    return (
      names.some((name) => ids.has(name)) ||
      /^(?:result\.urgent|site\.emergency|quiz\.questions\.danger)\b/.test(key) ||
      names.at(-1) === 'urgentWhen'
    );
  };
}

/** Whether a string may do harm when it no longer says what the Japanese says. */
export function isGrave(catalogue: Catalogue): (key: string, japanese: string) => boolean {
  const isSafety = isAboutSafety(catalogue);
  return (key, japanese) =>
    isSafety(key) ||
    numbersOf(japanese).length > 0 ||
    amounts('ja', [{ key, text: japanese }]).length > 0 ||
    weighty.test(plain(japanese));
}
