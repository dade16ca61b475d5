import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Locale, localeIds } from '@/i18n/locales';
import type { Check, Finding } from './check';

/** A finding that is right as it is, and why. */
export const Exception = z.strictObject({
  check: z.string().min(1),
  locale: z.custom<Locale>((id) => localeIds.includes(id as Locale)),
  key: z.string().min(1),
  /** For the next reader: why the text stays. */
  reason: z.string().min(10),
});
export type Exception = z.infer<typeof Exception>;

/** The exceptions of `messages/exceptions.json`. Throws with the place of the fault. */
export function readExceptions(folder = process.cwd()): Exception[] {
  const file = join(folder, 'messages', 'exceptions.json');
  return z.array(Exception).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What a check finds once the exceptions are taken away, and the exceptions that it used. */
export type Result = { check: Check; findings: Finding[]; used: Exception[] };

const excuses =
  (check: string, { locale, key }: Finding) =>
  (exception: Exception) =>
    exception.check === check && exception.locale === locale && exception.key === key;

/** Takes away what is excepted; an exception that excuses nothing is a finding itself. */
export function withExceptions(
  check: Check,
  found: readonly Finding[],
  exceptions: readonly Exception[],
): Result {
  const own = exceptions.filter((exception) => exception.check === check.name);
  const used = own.filter((each) => found.some((finding) => excuses(check.name, finding)(each)));
  const stale = own
    .filter((each) => !used.includes(each))
    .map(({ locale, key }) => ({
      locale,
      key,
      found: `an exception of "${check.name}" that excuses nothing`,
      expected: 'only exceptions that are needed, in messages/exceptions.json',
    }));
  const findings = found.filter((finding) => !own.some(excuses(check.name, finding)));
  return { check, findings: [...findings, ...stale], used };
}
