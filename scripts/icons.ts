/** `npm run icons`: draws the pictures of the icon for devices from public/icon.svg, into public/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium';
import { isMain } from './isMain';

/** Of a maskable picture a device may cut away all but a circle of four fifths: ours stays within. */
const MASKABLE_SHARE = 0.7;

/** A picture to draw: its name in public/, its width, whether a device may cut its edges away. */
type Picture = { file: string; width: number; maskable: boolean };

const pictures: Picture[] = [
  ...[192, 512].flatMap((width) => [
    { file: `icon-${width}.png`, width, maskable: false },
    { file: `icon-maskable-${width}.png`, width, maskable: true },
  ]),
  { file: 'apple-touch-icon.png', width: 180, maskable: true },
];

/** The icon as a drawing of that kind: for a maskable one the ground reaches every edge. */
export function drawing(icon: string, { width, maskable }: Omit<Picture, 'file'>): string {
  const ground = /<rect [^>]*fill="(#[\da-f]+)"/.exec(icon)?.[1];
  if (!ground) throw new Error('public/icon.svg has no ground. Expected: a <rect> with a fill.');
  const inner = maskable ? width * MASKABLE_SHARE : width;
  const at = (width - inner) / 2;
  const placed = icon.replace(
    '<svg ',
    `<svg x="${at}" y="${at}" width="${inner}" height="${inner}" `,
  );
  const edge = maskable ? `<rect width="100%" height="100%" fill="${ground}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}">${edge}${placed}</svg>`;
}

async function draw(): Promise<void> {
  const icon = readFileSync('public/icon.svg', 'utf8');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args });
  try {
    for (const { file, width, maskable } of pictures) {
      const page = await browser.newPage({ viewport: { width, height: width } });
      await page.setContent(`<style>*{margin:0}</style>${drawing(icon, { width, maskable })}`);
      writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
      await page.close();
      console.log(`public/${file}`);
    }
  } finally {
    await browser.close();
  }
}

if (isMain(import.meta.url)) await draw();
