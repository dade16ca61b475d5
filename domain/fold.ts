const marks = /[\u0300-\u036f]/g;
const katakana = /[\u30a1-\u30f6]/g;
const between = /[^\p{L}\p{N}]+/gu;

/**
 * Text as it is compared: width, case, accents and kana make no difference, signs are spaces.
 * Vietnamese đ has no accent to take off and is mapped by hand; the marks of Japanese stay (が is
 * not か), since only the marks of Latin letters are taken away.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .replace(katakana, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(between, ' ')
    .trim();
}
