const word = '(?:(?:[kstnhmyrwgzdbpfjc]?[hysw]?[aeiou]|n(?![aeiou])|[kstp](?=[kstpc]))+)';

/** Japanese words in brackets, which would be read as words of the language: "(hinan no shien)". */
export const romajiInBrackets = new RegExp(`\\((?:${word}[- ,;/]*)+\\)`, 'gi');

const allRomaji = new RegExp(`^(?:${word}[-\\s,;/]*)+$`, 'i');

/** Whether a text may be nothing but Japanese in Latin letters. */
export const isRomaji = (text: string): boolean => allRomaji.test(text.trim());
