import { catalogue } from '@/data';

function idOf(list: readonly { id: string; sensitive?: unknown }[], sensitive: boolean): string {
  const found = list.find((each) => Boolean(each.sensitive) === sensitive);
  if (!found) throw new Error('The catalogue holds none of the kind.');
  return found.id;
}

/** One page of every kind, by its path below the locale. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '',
  'first question': 'quiz/',
  troubles: 'troubles/',
  trouble: `troubles/${idOf(catalogue.troubles, false)}/`,
  'sensitive trouble': 'troubles/home-safety/',
  programmes: 'programmes/',
  programme: `programmes/${idOf(catalogue.programmes, false)}/`,
  windows: 'windows/',
  window: `windows/${catalogue.plan.publisher.window}/`,
  emergency: 'emergency/',
  about: 'about/',
  privacy: 'privacy/',
  counter: 'counter/',
  'no answer': 'no-answer/',
  cards: 'counter/cards/',
  list: 'list/',
  saved: 'saved/',
  talk: 'counter/talk/',
};
