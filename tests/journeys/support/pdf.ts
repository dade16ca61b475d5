import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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

/** Matches a text in a PDF, where some fonts write 民 as ⺠ and ・ as ‧, which no normal form knows. */
export function onPaper(text: string): RegExp {
  const characters = [...plain(text).normalize('NFKC').replace(/\s+/g, '')];
  const each = characters.map((one) => `[${one.replace(/[\]^\\-]/, '\\$&')}\u2027\u2E80-\u2EFF]`);
  return new RegExp(each.join(''));
}
