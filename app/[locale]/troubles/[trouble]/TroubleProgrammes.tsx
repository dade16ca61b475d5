import { catalogue } from '@/app/catalogue';
import { ProgrammeCard } from '@/components/ProgrammeCard';
import { Ruby } from '@/components/Ruby';
import { programme } from '@/domain/catalogue';
import type { Strength } from '@/domain/strength';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

type Shown = { id: string; strength: Strength; reasons: readonly string[] };
type Props = { programmes: readonly Shown[]; words: Messages; locale: Locale };

/** As many as are read at once; the others are folded. */
const FIRST = 5;

/** The programmes that answer a trouble, in their order. */
export function TroubleProgrammes({ programmes, words, locale }: Props) {
  const card = ({ id, strength, reasons }: Shown) => (
    <ProgrammeCard
      key={id}
      programme={programme(catalogue, id)}
      strength={strength}
      reasons={reasons}
      words={words}
      locale={locale}
    />
  );
  const rest = programmes.slice(FIRST);
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.programmes}</Ruby>
      </h2>
      {programmes.slice(0, FIRST).map(card)}
      {rest.length > 0 && (
        <details className="fold stack">
          <summary>
            <Ruby>{words.result.more}</Ruby>
          </summary>
          <div className="stack">{rest.map(card)}</div>
        </details>
      )}
    </section>
  );
}
