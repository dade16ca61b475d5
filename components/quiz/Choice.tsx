import type { ComponentProps } from 'react';
import { Ruby } from '../Ruby';

type Props = ComponentProps<'input'> & { label: string };

/** A radio button or check box with its label, one large target. */
export function Choice({ label, ...input }: Props) {
  return (
    <label className="choice">
      <input {...input} autoComplete="off" spellCheck={false} />
      <span>
        <Ruby>{label}</Ruby>
      </span>
    </label>
  );
}
