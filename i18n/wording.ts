/** Whom the page speaks to: the person, somebody beside them, or a child who writes alone. */
export type Wording = 'me' | 'other' | 'child';
