/** Tables that are read by a computed key, besides those of the catalogue's ids. */
export const computedTables: readonly string[] = [
  'labels.hours',
  'labels.languageTimes',
  'site.emergency.sections',
  'site.home.more',
  'site.offline',
  'site.privacy.points',
  'site.reading',
  'talk.people',
];

/** Told by their names, in components/quiz/useQuiz.ts. */
export const notices: readonly string[] = ['expired', 'damaged', 'notStored', 'startedOver'].map(
  (id) => `quiz.${id}`,
);
