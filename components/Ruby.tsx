import { rubySegments } from '@/i18n/ruby';

type Props = { children: string };

/**
 * A text with its readings, where any are authored. Works on the server and in islands. Readings
 * are for the eye: a screen reader would say each word twice.
 */
export function Ruby({ children }: Props) {
  let position = 0;
  return rubySegments(children).map(({ text, reading }) => {
    const key = position;
    position += text.length;
    if (reading === undefined) return <span key={key}>{text}</span>;
    return (
      <ruby key={key}>
        {text}
        <rp>（</rp>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading takes no focus */}
        <rt aria-hidden="true">{reading}</rt>
        <rp>）</rp>
      </ruby>
    );
  });
}
