import { catalogue } from '@/app/catalogue';
import { Ruby } from '@/components/Ruby';
import { WindowBrief } from '@/components/WindowBrief';
import { WindowCard } from '@/components/WindowCard';
import { window } from '@/domain/catalogue';
import type { Programme } from '@/domain/programme';
import { type Locale, sourceLocale } from '@/i18n/locales';
import { type Messages, messagesOf } from '@/i18n/messages';
import { foreignWindow, viaWindow } from '../../../people';

type Props = { programme: Programme; words: Messages; locale: Locale };

/** The windows of a programme, in the order in which to try them. */
export async function ProgrammeWindows({ programme, words, locale }: Props) {
  const { windows: japanese } = await messagesOf(sourceLocale);
  const shared = { words, japanese, locale, foreign: foreignWindow(locale) };
  const [first, ...others] = programme.windows.map((id) => window(catalogue, id));
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.programme.windows}</Ruby>
      </h2>
      {first && <WindowCard window={first} via={viaWindow(first)} {...shared} />}
      {others.map((other) => (
        <WindowBrief key={other.id} window={other} via={viaWindow(other)} {...shared} />
      ))}
    </section>
  );
}
