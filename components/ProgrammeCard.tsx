import type { ReactNode } from 'react';
import type { Programme } from '@/domain/programme';
import type { Strength } from '@/domain/strength';
import type { Locale } from '@/i18n/locales';
import { Heading } from './Heading';
import { href } from './href';
import { OfficialName } from './OfficialName';
import { Reasons } from './Reasons';
import { Ruby } from './Ruby';
import { StrengthLabel } from './StrengthLabel';
import { entry, type Words } from './words';

type Props = {
  programme: Programme;
  words: Words;
  locale: Locale;
  strength?: Strength;
  /** Why it is shown, as lines to read. */
  reasons?: readonly string[];
  level?: 2 | 3 | 4;
  /** False for a child who writes alone: never "call the city". */
  withHowto?: boolean;
  /** More about it, below. */
  children?: ReactNode;
};

/** A programme: what it does, how near it is, why it is shown, and how to start. */
export function ProgrammeCard(props: Props) {
  const { programme, words, locale, strength, reasons = [], level = 3, children } = props;
  const { withHowto = true } = props;
  const own = entry(words.programmes, programme.id);
  return (
    <article className="card">
      {strength && <StrengthLabel strength={strength} words={words.labels.strengths} />}
      <div>
        <Heading level={level}>
          <a className="target" href={href(locale, 'programmes', programme.id)}>
            <Ruby>{own.name}</Ruby>
          </a>
        </Heading>
        <OfficialName official={programme.name} name={own.name} />
      </div>
      <p>
        <Ruby>{own.summary}</Ruby>
      </p>
      {programme.loan && (
        <p className="mark">
          <Ruby>{words.result.programme.loan}</Ruby>
        </p>
      )}
      {withHowto && (
        <p>
          <Ruby>{own.howto}</Ruby>
        </p>
      )}
      <Reasons lines={reasons} words={words} />
      {children}
    </article>
  );
}
