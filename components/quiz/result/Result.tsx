import { foreignLines } from '@/domain/foreignConsultation';
import { isAtCounter } from '@/domain/forWhom';
import { CHECK } from '@/domain/quizRecord';
import { fill } from '@/i18n/fill';
import { AskingNote } from '../../AskingNote';
import { PaperPart } from '../../paper/PaperPart';
import { ReadAloud } from '../../ReadAloud';
import { Ruby } from '../../Ruby';
import { UrgentLines } from '../../UrgentLines';
import { BestProgrammes } from './BestProgrammes';
import { FirstContact } from './FirstContact';
import { Folded } from './Folded';
import { ListPart } from './ListPart';
import { OpenQuestions } from './OpenQuestions';
import { ProgrammePart } from './ProgrammePart';
import { bestFirst } from './resultParts';
import type { ResultProps } from './resultProps';
import { WaysOn } from './WaysOn';
import { WindowPart } from './WindowPart';

/** Whom to contact, what may help, and why. */
export function Result(props: ResultProps) {
  const { guidance, words, wording, file, locale, sensitivity, foreign, onGo, onStartOver } = props;
  const { answer } = words.result;
  const { best, rest } = bestFirst(guidance.programmes);
  const [first, ...others] = guidance.windows;
  const windowOf = (id: string) => file.catalogue.windows.filter((window) => window.id === id);
  // The first contact stands among the urgent lines at its own place, with everything about it.
  const place = guidance.urgent.indexOf(first?.id ?? '');
  const before = guidance.urgent.slice(0, place < 0 ? undefined : place).flatMap(windowOf);
  const after = place < 0 ? [] : guidance.urgent.slice(place + 1).flatMap(windowOf);
  const tone = sensitivity ?? (wording === 'child' ? 'pregnancy' : 'plain');
  const lines = { tone, words, japanese: file.japanese, locale } as const;
  const asking = foreignLines(file.catalogue);
  // A child who writes alone is not sent to the city.
  const further = others.filter(
    ({ id }) => wording !== 'child' || windowOf(id).every(({ scope }) => scope !== 'city'),
  );
  const count = (list: readonly unknown[]) => ({ count: String(list.length) });
  return (
    <div className="stack-wide" data-aloud="">
      <div className="stack">
        <div className="part-head">
          <h1 tabIndex={-1} data-step-heading>
            <Ruby>{answer.title}</Ruby>
          </h1>
          <ReadAloud
            words={words.site.readAloud}
            title={answer.title}
            near={sensitivity !== null}
          />
        </div>
        <p>
          <Ruby>{wording === 'child' ? answer.child : answer.lead}</Ruby>
        </p>
        {sensitivity === null && isAtCounter(props.answers) && (
          <p className="panel">
            <Ruby>{answer.counter}</Ruby>
          </p>
        )}
      </div>
      {foreign && <AskingNote fold windows={asking} words={words} locale={locale} />}
      <UrgentLines {...lines} windows={before} />
      <FirstContact {...props} />
      <UrgentLines {...lines} windows={after} />
      <BestProgrammes {...props} programmes={best} />
      {rest.length > 0 && (
        <Folded title={fill(answer.more, count(rest))}>
          {rest.map((guided) => (
            <ProgrammePart key={guided.id} {...props} guided={guided} level={3} />
          ))}
        </Folded>
      )}
      {further.length > 0 && (
        <Folded title={fill(answer.moreWindows, count(further))}>
          {further.map(({ id }) => (
            <WindowPart
              key={id}
              brief
              id={id}
              file={file}
              words={words}
              locale={locale}
              foreign={undefined}
            />
          ))}
        </Folded>
      )}
      <OpenQuestions {...props} />
      <WaysOn {...props} />
      {wording !== 'child' && <PaperPart {...props} />}
      {wording !== 'child' && sensitivity === null && <ListPart {...props} />}
      <div className="row">
        <button type="button" className="button-quiet" onClick={() => onGo(CHECK)}>
          <Ruby>{answer.change}</Ruby>
        </button>
        <button type="button" className="button-quiet" onClick={onStartOver}>
          <Ruby>{words.quiz.startOver}</Ruby>
        </button>
      </div>
    </div>
  );
}
