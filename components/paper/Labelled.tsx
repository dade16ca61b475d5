import { Ruby } from '../Ruby';

type Props = { label: string; children: string };

/** A label and what stands behind it, within a line. */
export function Labelled({ label, children }: Props) {
  return (
    <>
      <span className="font-700">
        <Ruby>{`${label}: `}</Ruby>
      </span>
      <Ruby>{children}</Ruby>
    </>
  );
}
