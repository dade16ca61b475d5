import type { UnderstoodProgramme } from '@/domain/understand';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { QuietCall } from '../QuietCall';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { Folded } from '../quiz/result/Folded';
import { Ruby } from '../Ruby';
import { FoundProgramme } from './FoundProgramme';
import type { AnswerWords, TypedWords } from './words';

/** As many as leave the first window in reach. */
const BEST = 3;

type Props = {
  file: GuidanceFile;
  words: AnswerWords;
  locale: Locale;
  programmes: readonly UnderstoodProgramme[];
  typedWords: TypedWords;
  /** Whether a call back could endanger. */
  quiet: boolean;
};

/** The programmes that were found, the nearest at once, the others folded. */
export function FoundProgrammes({ file, words, locale, programmes, quiet, typedWords }: Props) {
  const { answer, say } = file.words.result;
  const card = (found: UnderstoodProgramme) => {
    const programme = file.catalogue.programmes.find(({ id }) => id === found.id);
    if (!programme) return null;
    return (
      <FoundProgramme
        key={found.id}
        programme={programme}
        strength={found.strength}
        because={typedWords(found.because)}
        full={found === programmes[0]}
        words={file.words}
        ownWords={words}
        locale={locale}
      />
    );
  };
  if (programmes.length === 0) return null;
  const rest = programmes.slice(BEST);
  return (
    <section className="stack">
      <h3>
        <Ruby>{answer.best}</Ruby>
      </h3>
      {quiet && (
        <QuietCall
          words={say}
          japanese={file.sentences.noCallback}
          romaji={file.catalogue.noCallbackRomaji}
          locale={locale}
        />
      )}
      {programmes.slice(0, BEST).map(card)}
      {rest.length > 0 && (
        <Folded title={fill(answer.more, { count: String(rest.length) })}>{rest.map(card)}</Folded>
      )}
    </section>
  );
}
