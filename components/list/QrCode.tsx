import encode from 'qr';
import { useMemo } from 'react';
import { plain } from '@/i18n/ruby';

type Props = { text: string; label: string };

/** A text as a code that a camera reads; black on white whatever the page's colours. */
export function QrCode({ text, label }: Props) {
  const rows = useMemo(() => encode(text, 'raw', { ecc: 'low', border: 4 }), [text]);
  const dots = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      className="qr"
      role="img"
      aria-label={plain(label)}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path className="qr-ground" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path d={dots.join('')} />
    </svg>
  );
}
