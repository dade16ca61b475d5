import type { Guidance } from '@/domain/guide';
import { PhoneNumber } from '../PhoneNumber';
import { phoneOf } from '../phoneOf';
import { Ruby } from '../Ruby';
import type { UrgentTone } from '../UrgentLines';
import { entry } from '../words';
import type { GuidanceFile, QuizWords } from './guidanceFile';

type Props = {
  urgent: Guidance['urgent'];
  tone: UrgentTone;
  file: GuidanceFile;
  words: QuizWords;
};

/** The numbers to call now while the quiz goes on: always in view, announced when they appear. */
export function UrgentNow({ urgent, tone, file, words }: Props) {
  const windows = urgent.flatMap((id) => file.catalogue.windows.filter((each) => each.id === id));
  return (
    <div role="status" className="urgent-now">
      {windows.length > 0 && (
        <div className={tone === 'plain' ? 'panel-strong' : 'panel'}>
          <p className="font-700">
            <Ruby>
              {tone === 'suicide' ? words.result.urgent.ifHurt : words.result.urgent[tone]}
            </Ruby>
          </p>
          <ul className="urgent-numbers">
            {windows.map((window) => {
              const number = phoneOf(window);
              return (
                <li key={window.id}>
                  <span className="small">
                    <Ruby>{entry(words.windows, window.id).name}</Ruby>
                  </span>
                  {number && <PhoneNumber number={number} words={words.labels.phone} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
