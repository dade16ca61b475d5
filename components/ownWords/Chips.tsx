import type { Answers } from '@/domain/answers';
import type { Understanding } from '@/domain/understand';
import { optionLabel } from '@/i18n/questionWords';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { Ruby } from '../Ruby';
import type { AnswerWords } from './words';

type Props = {
  whole: Understanding;
  /** Those that are in. */
  chosen: Answers;
  file: GuidanceFile;
  words: AnswerWords;
  onChoose: (id: string, isIn: boolean) => void;
};

/** The troubles and dangers that were understood; each can be taken out and put in. */
export function Chips({ whole, chosen, file, words, onChoose }: Props) {
  const chips = [
    ...whole.dangers.map((id) => ({ id, question: 'danger' })),
    ...whole.troubles.map(({ id }) => ({ id, question: 'trouble' })),
  ].map((chip) => ({ ...chip, isIn: chosen[chip.question]?.includes(chip.id) ?? false }));
  if (chips.length === 0) return null;
  return (
    <section className="stack">
      <h3>
        <Ruby>{words.understood}</Ruby>
      </h3>
      <ul className="row">
        {chips.map(({ id, question, isIn }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-pressed={isIn}
              onClick={() => onChoose(id, !isIn)}
            >
              <span>
                <Ruby>{optionLabel(file.words, question, id)}</Ruby>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="small">
        <Ruby>{words.choose}</Ruby>
      </p>
    </section>
  );
}
