import { WindowBody, type WindowBodyProps } from './WindowBody';
import { WindowMarks } from './WindowMarks';
import { WindowTitle } from './WindowTitle';

type Props = WindowBodyProps & { level?: 2 | 3 | 4 };

/** A window with everything needed to call or visit it. */
export function WindowCard({ level = 3, ...body }: Props) {
  const { window, words, locale } = body;
  return (
    <article className="card">
      <WindowTitle window={window} words={words} locale={locale} level={level} />
      <WindowMarks window={window} words={words} />
      <WindowBody {...body} />
    </article>
  );
}
