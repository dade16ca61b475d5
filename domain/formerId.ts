import { z } from 'zod';
import { Id } from './id';

/** An id that a programme or a window no longer has: links made before still name it. */
export const FormerId = z.strictObject({
  id: Id,
  /** The programmes or windows that stand in its place; empty where there is none any more. */
  now: z.array(Id),
  /** The day on which it was changed. */
  since: z.iso.date(),
});
export type FormerId = z.infer<typeof FormerId>;
