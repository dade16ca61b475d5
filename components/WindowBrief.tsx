import { PhoneNumber } from './PhoneNumber';
import { phoneOf } from './phoneOf';
import { Ruby } from './Ruby';
import { WindowBody, type WindowBodyProps } from './WindowBody';
import { WindowMarks } from './WindowMarks';
import { WindowTitle } from './WindowTitle';

type Props = WindowBodyProps & { level?: 2 | 3 | 4 };

/** A further window in short: name and number; everything else is folded. */
export function WindowBrief({ level = 3, ...body }: Props) {
  const { window, via, words, locale } = body;
  const number = phoneOf(window) ?? (via && phoneOf(via));
  return (
    <article className="card">
      <WindowTitle window={window} words={words} locale={locale} level={level} />
      {number && <PhoneNumber number={number} words={words.labels.phone} />}
      <WindowMarks window={window} words={words} />
      <details className="fold">
        <summary>
          <Ruby>{words.result.window.details}</Ruby>
        </summary>
        <div className="stack">
          <WindowBody {...body} />
        </div>
      </details>
    </article>
  );
}
