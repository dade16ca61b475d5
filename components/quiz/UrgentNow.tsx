import type { Guidance } from '@/domain/guide';
import type { Locale } from '@/i18n/locales';
import { Ruby } from '../Ruby';
import type { UrgentTone } from '../UrgentLines';
import { WindowContact } from '../WindowContact';
import { entry } from '../words';
import type { GuidanceFile, QuizWords } from './guidanceFile';

type Props = {
  urgent: Guidance['urgent'];
  tone: UrgentTone;
  file: GuidanceFile;
  words: QuizWords;
  locale: Locale;
};

/** The lines to call now, short, while the quiz goes on. Announced when they appear. */
export function UrgentNow({ urgent, tone, file, words, locale }: Props) {
  const windows = urgent.flatMap((id) => file.catalogue.windows.filter((each) => each.id === id));
  return (
    <div role="status">
      {windows.length > 0 && (
        <div className={tone === 'plain' ? 'panel-strong' : 'panel'}>
          <p className="font-700">
            <Ruby>{words.result.urgent[tone]}</Ruby>
          </p>
          {windows.map((window) => (
            <div key={window.id} className="stack-tight">
              <p className="font-700">
                <Ruby>{entry(words.windows, window.id).name}</Ruby>
              </p>
              <WindowContact window={window} via={undefined} words={words} locale={locale} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
