import type { ReactNode } from 'react';
import { Heading } from './Heading';
import { ReadAloud, type ReadAloudWords } from './ReadAloud';
import { Ruby } from './Ruby';

type Props = {
  title: string;
  level?: 2 | 3 | 4;
  /** `panel` for what matters most on a page. */
  look?: 'stack' | 'panel';
  /** Given where the part can be read aloud. */
  aloud?: ReadAloudWords;
  /** Whether to ask, before reading aloud, who may hear it. */
  near?: boolean | undefined;
  children: ReactNode;
};

/** A part of a page under its own heading. */
export function Part({ title, level = 2, look = 'stack', aloud, near, children }: Props) {
  return (
    <section className={look} data-aloud={aloud ? '' : undefined}>
      <div className="part-head">
        <Heading level={level}>
          <Ruby>{title}</Ruby>
        </Heading>
        {aloud && <ReadAloud words={aloud} title={title} near={near} />}
      </div>
      {children}
    </section>
  );
}
