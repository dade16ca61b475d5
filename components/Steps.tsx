import { Ruby } from './Ruby';

type Props = { steps: Readonly<Record<string, string>> };

/** How to start: short steps, one after the other. */
export function Steps({ steps }: Props) {
  return (
    <ol className="steps">
      {Object.entries(steps).map(([number, step]) => (
        <li key={number}>
          <Ruby>{step}</Ruby>
        </li>
      ))}
    </ol>
  );
}
