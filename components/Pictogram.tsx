type Props = { name: string };

/** A picture from the sprite; always beside words, so never read aloud. */
export function Pictogram({ name }: Props) {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`/pictograms.svg#${name}`} />
    </svg>
  );
}
