/** The number in the tab that public/site.js gives each history entry. */
export function entryNumber(): number {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('i' in state)) return 0;
  return typeof state.i === 'number' ? state.i : 0;
}

/** A new entry for the same address; it carries its number and nothing else of ours. */
export function pushEntry(): number {
  const next = entryNumber() + 1;
  window.history.pushState({ i: next }, '');
  return next;
}
