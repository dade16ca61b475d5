/** Kana and kanji: text that is written without spaces between its words. */
export const eastAsian = /[\u3040-\u30ff\u3400-\u9fff]/;
