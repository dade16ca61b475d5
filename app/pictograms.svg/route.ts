import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@/app/catalogue';

export const dynamic = 'force-static';

/** Pictograms of the interface itself; those of the life areas come with the data. */
const own = ['chevron-right', 'phone', 'square', 'volume-2'];

function symbol(name: string): string {
  const file = join(process.cwd(), 'node_modules/lucide-static/icons', `${name}.svg`);
  const drawing = readFileSync(file, 'utf8').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.replace(/\s*\n\s*/g, '')}</symbol>`;
}

/** One file with every pictogram, drawn by `components/Pictogram.tsx`. */
export function GET() {
  const names = new Set([...own, ...catalogue.areas.map(({ icon }) => icon)]);
  const symbols = [...names].sort().map(symbol).join('');
  const sprite = `<!-- lucide-static, ISC licence --><svg xmlns="http://www.w3.org/2000/svg">${symbols}</svg>`;
  return new Response(sprite, { headers: { 'content-type': 'image/svg+xml' } });
}
