import type { ReactNode } from 'react';
import { localeEntry } from '@/i18n/locales';
import type { Side } from './side';

type Props = {
  sides: readonly Side[];
  /** Whether a name that must be matched to the real world is shown. */
  name?: boolean;
  /** `span` inside a button or a heading. */
  as?: 'div' | 'span';
  /** What one language shows of the line. */
  children: (side: Side) => ReactNode;
};

/** The same line in both languages, beside each other. */
export function Pair({ sides, name = false, as: Box = 'div', children }: Props) {
  return (
    <Box className="pair">
      {sides.map((side) => (
        <Box
          key={side.locale}
          lang={localeEntry(side.locale).lang}
          data-furigana={name ? side.nameReadings : side.readings}
        >
          {children(side)}
        </Box>
      ))}
    </Box>
  );
}
