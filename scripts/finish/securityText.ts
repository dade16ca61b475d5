import { z } from 'zod';

const Settings = z.object({
  /** Where somebody who has found a weakness turns to. */
  SECURITY_CONTACT: z
    .url({ protocol: /^(?:https|mailto|tel)$/, hostname: /.*/ })
    .or(z.string().regex(/^(?:mailto|tel):\S+$/)),
  /** The last day on which the contact is good; at most a year ahead is usual. */
  SECURITY_EXPIRES: z.iso.date(),
  /** Where the site lies, for the file to say which one it belongs to. */
  SITE_URL: z.url({ protocol: /^https$/ }).optional(),
});

const advice: Readonly<Record<keyof z.infer<typeof Settings>, string>> = {
  SECURITY_CONTACT: 'an address that starts with https:, mailto: or tel:',
  SECURITY_EXPIRES: 'a day such as 2027-03-31',
  SITE_URL: 'an address that starts with https:',
};

/**
 * The text of `/.well-known/security.txt` (RFC 9116) from settings of the environment, or nothing
 * where `SECURITY_CONTACT` is not set. Throws where a setting cannot be used, and says what is.
 */
export function securityText(
  environment: Readonly<Record<string, string | undefined>>,
  languages: readonly string[],
): string | undefined {
  if (!environment.SECURITY_CONTACT) return undefined;
  const { data, error } = Settings.safeParse({
    ...environment,
    SITE_URL: environment.SITE_URL || undefined,
  });
  if (error) {
    const faults = z.flattenError(error).fieldErrors;
    const lines = Object.keys(faults).map((name) => {
      const found = environment[name];
      const expected = advice[name as keyof typeof advice];
      return `${name} ${found ? `is "${found}"` : 'is not set'}; expected: ${expected}.`;
    });
    throw new Error(`No security.txt can be written. ${lines.join(' ')}`);
  }
  const { SECURITY_CONTACT: contact, SECURITY_EXPIRES: expires, SITE_URL: site } = data;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59+09:00`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(site ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
