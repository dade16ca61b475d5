import type { Programme } from '@/domain/programme';
import type { Strength } from '@/domain/strength';
import type { Locale } from '@/i18n/locales';
import { href } from '../href';
import { OfficialName } from '../OfficialName';
import { Ruby } from '../Ruby';
import { StrengthLabel } from '../StrengthLabel';
import { entry, type Words } from '../words';
import { Because } from './Because';
import type { AnswerWords } from './words';

type Props = {
  programme: Programme;
  strength: Strength;
  /** The typed words that led to it. */
  because: readonly string[];
  /** With what it does. */
  full: boolean;
  words: Words;
  ownWords: AnswerWords;
  locale: Locale;
};

/** A programme that was found, in short, so that the first window stays in reach. */
export function FoundProgramme({
  programme,
  strength,
  because,
  full,
  words,
  ownWords,
  locale,
}: Props) {
  const own = entry(words.programmes, programme.id);
  const { reasons, programme: said } = words.result;
  return (
    <article className="card">
      <StrengthLabel strength={strength} words={words.labels.strengths} />
      <div>
        <h4>
          <a className="target" href={href(locale, 'programmes', programme.id)}>
            <Ruby>{own.name}</Ruby>
          </a>
        </h4>
        <OfficialName official={programme.name} name={own.name} />
      </div>
      {full && (
        <p>
          <Ruby>{own.summary}</Ruby>
        </p>
      )}
      {programme.loan && (
        <p className="mark">
          <Ruby>{said.loan}</Ruby>
        </p>
      )}
      <Because because={because} separator={reasons.separator} words={ownWords} />
    </article>
  );
}
