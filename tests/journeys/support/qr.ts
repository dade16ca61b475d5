import type { Locator, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** What a camera reads from a code on the screen: the picture itself is decoded, not the markup. */
export async function readQr(page: Page, code: Locator): Promise<string> {
  const png = (await code.screenshot()).toString('base64');
  // A blank page of its own: the site's policy lets no script draw there, and nobody should.
  const blank = await page.context().newPage();
  const image = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] };
  }, png);
  await blank.close();
  return decodeQR({ ...image, data: Uint8Array.from(image.data) });
}
