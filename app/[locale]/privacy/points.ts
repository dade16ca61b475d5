/** What the privacy page says, in order; each is proven by tests/journeys/. */
export const privacyPoints = [
  'tab',
  'nowhere',
  'session',
  'erased',
  'requests',
  'nobody',
  'stays',
] as const;
