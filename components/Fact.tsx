import type { ReactNode } from 'react';
import { Ruby } from './Ruby';

type Props = { term: string; children: ReactNode };

/** A term and its value, inside a `dl`. */
export function Fact({ term, children }: Props) {
  return (
    <div>
      <dt>
        <Ruby>{term}</Ruby>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
