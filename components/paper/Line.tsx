import { Labelled } from './Labelled';

type Props = { label: string; children: string };

/** A label and what stands behind it, on a line of their own. */
export function Line(props: Props) {
  return (
    <p>
      <Labelled {...props} />
    </p>
  );
}
