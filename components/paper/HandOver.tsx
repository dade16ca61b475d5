import { TROUBLE } from '@/domain/situation';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import type { ResultProps } from '../quiz/result/resultProps';
import { Ruby } from '../Ruby';
import { entry } from '../words';
import { Blanks } from './Blanks';
import { HandLine } from './HandLine';
import { Line } from './Line';
import { Pair } from './Pair';
import { SheetHead } from './SheetHead';
import { SheetOfficial } from './SheetOfficial';
import { sheetParts } from './sheetParts';
import type { Side } from './side';

/** The question that asks where somebody has been already. */
const VISITED = 'asked-already';

type Props = Pick<ResultProps, 'file' | 'guidance' | 'answers' | 'locale'> & {
  sides: readonly Side[];
};

/** What the next desk should know (つなぎ票), with lines for what is written by hand. */
export function HandOver({ file, guidance, answers, locale, sides }: Props) {
  const parts = sheetParts(file.catalogue, guidance);
  return (
    <div className="paper-page">
      <SheetHead sides={sides} title={({ paper }) => paper.note} reader={locale} />
      {[TROUBLE, VISITED].map((question) => (
        <section key={question} className="sheet-part">
          <Pair sides={sides}>
            {({ words }) => (
              <Line label={questionWords(words.quiz, question).short}>
                {(answers[question] ?? [])
                  .map((option) => optionLabel(words, question, option))
                  .join(' / ')}
              </Line>
            )}
          </Pair>
          {!answers[question] && <div className="blank-line" />}
        </section>
      ))}
      <section className="sheet-part">
        <Pair sides={sides}>
          {({ words }) => (
            <p className="font-700">
              <Ruby>{words.paper.explained}</Ruby>
            </p>
          )}
        </Pair>
        {parts.map(({ programme }) => (
          <Pair key={programme.id} sides={sides}>
            {(side) => {
              const { name } = entry(side.words.programmes, programme.id);
              return (
                <>
                  <p>
                    {'□\u00a0'}
                    <Ruby>{name}</Ruby>
                  </p>
                  <SheetOfficial item={programme} shown={name} side={side} />
                </>
              );
            }}
          </Pair>
        ))}
      </section>
      <HandLine sides={sides} label={({ paper }) => paper.next} />
      <Blanks sides={sides} />
      <HandLine sides={sides} label={({ paper }) => paper.consent} />
      <HandLine sides={sides} label={({ paper }) => paper.signature} line />
      <HandLine sides={sides} label={({ paper }) => paper.name} line />
      <div className="notes">
        <Pair sides={sides}>{({ words }) => <Ruby>{words.paper.remarks}</Ruby>}</Pair>
      </div>
    </div>
  );
}
