/** What can be wrong between records; the words for it stand in `data/problemWords.ts`. */
export type ProblemCode =
  | 'not-in-schema'
  | 'file-name'
  | 'duplicate-id'
  | 'duplicate-order'
  | 'dangling'
  | 'unknown-option'
  | 'measure-not-in-plan'
  | 'trouble-nobody-can-choose'
  | 'trouble-without-main-programme'
  | 'programme-without-main-trouble'
  | 'background-answers-trouble'
  | 'window-without-way'
  | 'via-in-a-circle'
  | 'urgent-line-not-confirmed'
  | 'otherwise-on-the-same-line'
  | 'otherwise-not-confirmed'
  | 'asked-count'
  | 'former-id-in-use';

/** One fault in the data: which record and field, what was found, what is expected. */
export type Problem = {
  code: ProblemCode;
  /** File below `data/`, e.g. `programmes/rent.yaml`. */
  file: string;
  field: string;
  found: string;
  /** What would be right; for `not-in-schema` the schema's own message. */
  expected?: string;
};
