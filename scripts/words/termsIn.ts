import { folded, withoutBrackets } from './folded';
import type { Term } from './glossary';

/** A language that is held to the glossary: one with words of its own for the terms. */
export type TermLocale = 'en' | 'pt' | 'vi' | 'fil';
export const termLocales: readonly TermLocale[] = ['en', 'pt', 'vi', 'fil'];

/** The Japanese forms of a term, the longest first. */
export const japaneseForms = ({ ja, short = [] }: Term): string[] =>
  [withoutBrackets(ja).trim(), ...short].sort((a, b) => b.length - a.length);

/** What may stand for a term in a language: its word and its further forms. */
export function renderings(term: Term, locale: TermLocale): string[] {
  const word = folded(locale, withoutBrackets(term[locale]));
  return [...word.split(/ ?\/ |: /), ...(term.also?.[locale] ?? [])]
    .map((each) => folded(locale, each))
    .filter(Boolean);
}

type Form = { form: string; term: Term | undefined };

/** Every Japanese form, the longest first; a form without a term means something else. */
function formsOf(terms: readonly Term[]): Form[] {
  return terms
    .flatMap((term): Form[] => [
      ...japaneseForms(term).map((form) => ({ form, term })),
      ...(term.notIn ?? []).map((form) => ({ form, term: undefined })),
    ])
    .sort((a, b) => b.form.length - a.form.length);
}

const known = new WeakMap<readonly Term[], Form[]>();

/** The terms in a Japanese text; a term within a longer one does not count. */
export function termsIn(terms: readonly Term[], japanese: string): Term[] {
  const forms = known.get(terms) ?? formsOf(terms);
  known.set(terms, forms);
  let rest = japanese;
  const found = new Set<Term>();
  for (const { form, term } of forms) {
    if (!rest.includes(form)) continue;
    rest = rest.replaceAll(form, '\n');
    if (term && !term.unchecked) found.add(term);
  }
  return [...found];
}

/** Terms of a Japanese text for which a translation has no word. */
export function termsMissing(
  terms: readonly Term[],
  locale: TermLocale,
  source: string,
  text: string,
): Term[] {
  const whole = folded(locale, text);
  // In brackets romaji explains a word; alone it is the word.
  const open = folded(locale, withoutBrackets(text));
  const said = termsIn(terms, withoutBrackets(source));
  return termsIn(terms, source).filter((term) => {
    const spoken = folded(locale, term.romaji);
    const place = said.includes(term) ? open : whole;
    return (
      !renderings(term, locale).some((form) => whole.includes(form)) && !place.includes(spoken)
    );
  });
}
