import type { Locale } from '@/i18n/locales';
import { Heading } from '../../Heading';
import { href } from '../../href';
import { Ruby } from '../../Ruby';
import { entry } from '../../words';
import type { QuizWords } from '../guidanceFile';

type Props = {
  title: string;
  /** Ids of the troubles. */
  troubles: readonly string[];
  words: QuizWords;
  locale: Locale;
  level?: 2 | 3;
};

/** Troubles to go on with, each a link to its page; nothing where there are none. */
export function TroubleList({ title, troubles, words, locale, level = 2 }: Props) {
  if (troubles.length === 0) return null;
  return (
    <section className="stack">
      <Heading level={level}>
        <Ruby>{title}</Ruby>
      </Heading>
      <ul className="links">
        {troubles.map((id) => (
          <li key={id}>
            <a href={href(locale, 'troubles', id)}>
              <span>
                <Ruby>{entry<string>(words.troubles.troubles, id)}</Ruby>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
