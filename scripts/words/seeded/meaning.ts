import { folded } from '../folded';
import { renderings, termLocales, termsIn } from '../termsIn';
import { anyString, changing, type PlantClass } from './plant';
import { slogans } from './slogans';
import { turns } from './turns';

const turned = changing('not, must, if turned', (text, locale, random) => {
  if (locale === 'ja') return undefined;
  const open = turns[locale].filter(([pattern]) => text.search(pattern) >= 0);
  const turn = random.pick(open);
  if (!turn) return undefined;
  const [pattern, by] = turn;
  const match = random.pick([...text.matchAll(pattern)]);
  if (!match) return undefined;
  const put = by.replace('$1', match[1] ?? '');
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
});

const slogan = changing('forbidden phrase', (text, locale, random) => {
  const added = locale === 'ja' ? undefined : random.pick(slogans[locale]);
  return added && `${text}${locale === 'ja-easy' ? '' : ' '}${added}`;
});

/** The whole words around a stretch of letters. */
const wholeWords = (form: string) =>
  new RegExp(`[\\p{L}\\p{M}-]*${form.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}[\\p{L}\\p{M}-]*`, 'giu');

const term: PlantClass = {
  name: 'glossary term replaced',
  mechanical: false,
  plant: (words, random) => {
    const found = anyString(words, random, termLocales);
    const locale = termLocales.find((id) => id === found?.locale);
    if (!found || !locale) return undefined;
    const right = random.pick(termsIn(words.glossary, found.source));
    const wrong = random.pick(words.glossary.filter(({ id }) => id[0] === right?.id[0]));
    if (!right || !wrong || right === wrong) return undefined;
    const shown = folded(locale, found.text);
    const form = renderings(right, locale).find((each) => shown.includes(each));
    // The marks of the text are needed to find the place again.
    if (!form || shown.length !== found.text.length) return undefined;
    const at = shown.indexOf(form);
    const there = found.text.slice(at, at + form.length);
    const text = found.text.replace(wholeWords(there), wrong[locale]);
    return { locale, key: found.key, text };
  },
};

/** Faults of meaning: a sentence turned round, a promise added, a term replaced. */
export const ofMeaning: readonly PlantClass[] = [term, turned, slogan];
