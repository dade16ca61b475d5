import { Ruby } from '../Ruby';

type Props = { label: string; children: string };

/** A label and what stands behind it. */
export function Line({ label, children }: Props) {
  return (
    <p>
      <span className="font-700">
        <Ruby>{`${label}: `}</Ruby>
      </span>
      <Ruby>{children}</Ruby>
    </p>
  );
}
