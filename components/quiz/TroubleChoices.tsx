import type { Catalogue } from '@/domain/catalogue';
import type { Question } from '@/domain/question';
import { fill } from '@/i18n/fill';
import { Pictogram } from '../Pictogram';
import { Ruby } from '../Ruby';
import { Choices } from './Choices';
import type { QuizWords } from './guidanceFile';

type Props = {
  catalogue: Catalogue;
  question: Question;
  chosen: readonly string[];
  words: QuizWords;
};

/** Life areas that open into their troubles, all on one screen. */
export function TroubleChoices({ catalogue, question, chosen, words }: Props) {
  const labels: Record<string, string> = words.troubles.troubles;
  const areas: Record<string, string> = words.troubles.areas;
  return (
    <div className="areas">
      {catalogue.areas.map(({ id, icon }) => {
        const troubles = catalogue.troubles.filter(({ area }) => area === id);
        const count = troubles.filter((trouble) => chosen.includes(trouble.id)).length;
        return (
          <details key={id} className="area" open={count > 0}>
            <summary>
              <Pictogram name={icon} />
              <span>
                <Ruby>{areas[id] ?? id}</Ruby>
                {count > 0 && (
                  <span className="small block">
                    <Ruby>{fill(words.quiz.chosen, { count: String(count) })}</Ruby>
                  </span>
                )}
              </span>
            </summary>
            <Choices
              question={question}
              options={troubles.map((trouble) => trouble.id)}
              chosen={chosen}
              label={(option) => labels[option] ?? option}
            />
          </details>
        );
      })}
    </div>
  );
}
