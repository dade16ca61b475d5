import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { guide } from './guide';
import { TROUBLE } from './situation';
import type { Understanding } from './understand';

/** What somebody put in (true) or took out (false) of what was understood, by id. */
export type Choices = ReadonlyMap<string, boolean>;

const DANGER = 'danger';

/** The answers of an understanding after somebody's own choices among what it names. */
function chosenAnswers({ troubles, dangers, answers }: Understanding, choices: Choices): Answers {
  const chosen = (question: string, ids: readonly string[]) =>
    ids.filter((id) => choices.get(id) ?? answers[question]?.includes(id) ?? false);
  const trouble = chosen(
    TROUBLE,
    troubles.map(({ id }) => id),
  );
  const danger = chosen(DANGER, dangers);
  return {
    ...answers,
    [TROUBLE]: trouble,
    [DANGER]: danger,
  };
}

/** The same understanding after somebody put in or took out troubles and dangers that it names. */
export function chosenOf(
  catalogue: Catalogue,
  understanding: Understanding,
  choices: Choices,
  locale: string,
): Understanding {
  const given = chosenAnswers(understanding, choices);
  const answers = Object.fromEntries(Object.entries(given).filter(([, ids]) => ids.length > 0));
  const all = (each: Answers) => Object.values(each).flat().sort().join(' ');
  const isOut = (id: string) => choices.get(id) === false;
  const { troubles, dangers } = understanding;
  const isSame = all(answers) === all(understanding.answers);
  if (isSame && ![...dangers, ...troubles.map(({ id }) => id)].some(isOut)) return understanding;

  const { urgent, windows, near } = guide(catalogue, answers, locale);
  // What was found through a trouble goes with it, unless another one still leads there.
  const programmes = understanding.programmes.filter(({ id }) => {
    const programme = catalogue.programmes.find((each) => each.id === id);
    const ids = new Set(programme?.troubles.map((trouble) => trouble.id));
    const led = troubles.filter((trouble) => ids.has(trouble.id));
    return led.length === 0 || led.some((trouble) => !isOut(trouble.id));
  });
  const kept = troubles.filter(({ id }) => !isOut(id));
  const because = new Set(kept.flatMap((trouble) => trouble.because));
  return {
    ...understanding,
    troubles: kept,
    dangers: dangers.filter((id) => !isOut(id)),
    answers,
    urgent,
    windows,
    programmes: programmes.map((each) => {
      const words = each.because.filter((word) => because.has(word));
      return words.length > 0 ? { ...each, because: words } : each;
    }),
    near,
  };
}
