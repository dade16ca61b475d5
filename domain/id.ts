import { z } from 'zod';

/** An English kebab-case slug: file name, message key and URL segment in one. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case');
export type Id = z.infer<typeof Id>;
