import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { localeIds } from '@/i18n/locales';

/** Id of a programme, a trouble, an option or a window; a desk of the city itself is `city/<desk>`. */
const Name = z.string().regex(/^(?:city\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/);
const names = z.array(Name).min(1).optional();

/** What a household must be told, and what it must not. */
const Expected = z.strictObject({
  /** Exactly these lines at once, in this order; `[]` for none. */
  urgent: z.array(Name).optional(),
  /** The window to contact first. */
  first: Name,
  firstProgramme: Name.optional(),
  /** Programmes that must be there with "start here". */
  start: names,
  /** Programmes that must be there, however strong. */
  include: names,
  /** Windows that must be there. */
  windows: names,
  /** Pairs of programmes or of windows; the first of a pair stands before the second. */
  before: z
    .array(z.tuple([Name, Name]))
    .min(1)
    .optional(),
  /** Windows that must not be among the first two. */
  notFirst: names,
  /** Programmes that must not be there. */
  exclude: names,
  /** Programmes that must not be among the first three. */
  notAmongFirst3: names,
});

/** A household in `tests/households/<name>.yaml`: who asks, with which answers, and what must come. */
export const Household = z.strictObject({
  /** The person, in one or two plain sentences. */
  who: z.string().min(20),
  locale: z.enum(localeIds),
  answers: z.record(z.string(), z.array(z.string()).min(1)),
  expect: Expected,
});
export type Household = z.infer<typeof Household>;

/** A household and the name of its file. */
export type NamedHousehold = Household & { file: string };

/** Reads every household of a folder; throws with the file's name where one has another shape. */
export function readHouseholds(folder: string): NamedHousehold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, ...parseHousehold(file, readFileSync(join(folder, file), 'utf8')) }));
}

/** One household from the text of its file. */
export function parseHousehold(file: string, text: string): Household {
  const result = Household.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}
