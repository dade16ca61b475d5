import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { plain } from '@/i18n/ruby';

/**
 * The texts of a PDF, page by page, without white space, in compatible characters (NFKC). Throws
 * where the file is no PDF.
 */
export async function pdfPages(file: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        // Some fonts draw 日 with the sign of its radical, which is another character.
        .normalize('NFKC')
        .replace(/\s+/g, ''),
    );
  }
  return pages;
}

/** What is known of a font of a PDF; pdf.js has no type for it. */
const Font = z.object({ name: z.string(), missingFile: z.boolean().default(false) });

/** The fonts that a PDF writes with, each once, and whether it carries their letters itself. */
export async function pdfFonts(file: Uint8Array): Promise<{ name: string; embedded: boolean }[]> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [at, operator] of fnArray.entries()) {
      if (operator !== OPS.setFont) continue;
      const { name, missingFile } = Font.parse(page.commonObjs.get(argsArray[at]?.[0]));
      fonts.set(name, !missingFile);
    }
  }
  return [...fonts].map(([name, embedded]) => ({ name, embedded }));
}

/** Matches a text in a PDF, where some fonts write 民 as ⺠ and ・ as ‧, which no normal form knows. */
export function onPaper(text: string): RegExp {
  const characters = [...plain(text).normalize('NFKC').replace(/\s+/g, '')];
  const each = characters.map((one) => `[${one.replace(/[\]^\\-]/, '\\$&')}\u2027\u2E80-\u2EFF]`);
  return new RegExp(each.join(''));
}
