/** The files of `messages/<locale>/`, one namespace each. */
export const namespaces = [
  'site',
  'quiz',
  'result',
  'labels',
  'plan',
  'troubles',
  'programmes',
  'windows',
  'programmeGuidance',
  'troubleGuidance',
  'windowGuidance',
  'asked',
  'ownWords',
  'cards',
  'paper',
  'list',
  'talk',
] as const;

export type Namespace = (typeof namespaces)[number];
