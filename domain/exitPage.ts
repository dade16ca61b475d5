import { z } from 'zod';

/** `data/exit.yaml`: where the quick exit leads. */
export const ExitPage = z.strictObject({
  /** A page of another site that anybody could have open, and that says nothing about help. */
  address: z.url({ protocol: /^https$/ }),
});
export type ExitPage = z.infer<typeof ExitPage>;
