import { Heading } from './Heading';
import { href } from './href';
import { OfficialName } from './OfficialName';
import { Ruby } from './Ruby';
import { WindowBody, type WindowBodyProps } from './WindowBody';
import { WindowMarks } from './WindowMarks';
import { entry } from './words';

type Props = WindowBodyProps & { level?: 2 | 3 | 4 };

/** A window with everything needed to call or visit it. */
export function WindowCard({ level = 3, ...body }: Props) {
  const { window, words, locale } = body;
  const { name } = entry(words.windows, window.id);
  return (
    <article className="card">
      <div>
        <Heading level={level}>
          <a className="target" href={href(locale, 'windows', window.id)}>
            <Ruby>{name}</Ruby>
          </a>
        </Heading>
        <OfficialName official={window.name} name={name} />
      </div>
      <WindowMarks window={window} words={words} />
      <WindowBody {...body} />
    </article>
  );
}
