/** What a box for one's own words is: no browser service reads, keeps, mends or translates it. */
export const privateBox = {
  className: 'text-box',
  rows: 2,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  translate: 'no',
  enterKeyHint: 'search',
} as const;

/** Whether a key asks for the answer: Enter, but not one that breaks a line or ends a composition. */
export function asksForAnswer({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean {
  // 229: the Enter that ends a composition, in browsers that tell it late.
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}
