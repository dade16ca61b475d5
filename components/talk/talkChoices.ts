import { allOptions } from '@/domain/options';
import { TROUBLE } from '@/domain/situation';
import {
  about,
  areasOf,
  inArea,
  people,
  placeOf,
  press,
  type Talk,
  troublesOf,
} from '@/domain/talk';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import type { SheetWords } from '../paper/paperFile';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { entry } from '../words';

/** The keys that choose, in order; N and P mean something else. */
export const choiceKeys = [...'1234567890ABCDEFGH'];

/** Something that can be pressed on the screen. */
export type TalkChoice = {
  id: string;
  label: (words: SheetWords) => string;
  /** Given where several can be chosen. */
  chosen?: boolean;
  next: Talk;
};

/** What the screen asks: its title and what can be pressed; null where it asks nothing. */
export type TalkAsk = {
  title: (words: SheetWords) => string;
  choices: readonly TalkChoice[];
  /** Whether one goes on by a button, because several can be chosen. */
  several: boolean;
};

/** What stands on the screen of a talk to be pressed. */
export function talkAsk(
  { catalogue }: Pick<GuidanceFile, 'catalogue'>,
  talk: Talk,
): TalkAsk | null {
  const place = placeOf(talk);
  const asked = place.at === 'question' ? place.question : TROUBLE;
  const question = catalogue.questions.find(({ id }) => id === asked);
  if (place.at === 'result' || !question) return null;
  if (place.at === 'person') {
    return {
      title: (words) => words.talk.who,
      several: false,
      choices: people.map((person) => ({
        id: person,
        label: (words) => words.talk.people[person],
        next: about(talk, person),
      })),
    };
  }
  const title = ({ quiz }: SheetWords) => questionWords(quiz, question.id).title.other;
  if (place.at === 'areas') {
    return {
      title,
      // Troubles are chosen here by one's own words, or were chosen before.
      several: (talk.answers[TROUBLE] ?? []).length > 0,
      choices: areasOf(catalogue, talk).map(({ id }) => ({
        id,
        label: ({ troubles }) => entry(troubles.areas, id),
        next: inArea(talk, id),
      })),
    };
  }
  const options =
    place.at === 'troubles'
      ? troublesOf(catalogue, talk, place.area).map(({ id }) => id)
      : allOptions(catalogue, question);
  const chosen = talk.answers[question.id] ?? [];
  return {
    title,
    several: true,
    choices: options.map((option) => ({
      id: option,
      label: (words) => optionLabel(words, question.id, option),
      chosen: chosen.includes(option),
      next: press(catalogue, talk, question, option),
    })),
  };
}
