import { z } from 'zod';

const Words = z.array(z.string().min(2)).min(1);

/** `data/putAside.yaml`: how people say what it is not about; all folded. */
export const PutAsideWords = z.strictObject({
  /** Words at which another clause begins. */
  turns: Words,
  /** A clause that begins so is put aside. */
  opens: Words,
  /** Whatever stands before these in a sentence is put aside. */
  closes: Words,
});
export type PutAsideWords = z.infer<typeof PutAsideWords>;
