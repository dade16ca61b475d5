import type { LocaleEntry } from '@/i18n/locales';
import { Ruby } from './Ruby';

type Line = { locale: LocaleEntry; text: string };
type Props = { lines: readonly Line[] };

/** A card in several languages; pressed, it fills the screen, pressed again it goes back. */
export function PointingCard({ lines }: Props) {
  return (
    <details className="pointing-card">
      <summary>
        {lines.map(({ locale, text }) => (
          <span key={locale.id} lang={locale.lang} translate="no">
            <Ruby>{text}</Ruby>
          </span>
        ))}
      </summary>
    </details>
  );
}
