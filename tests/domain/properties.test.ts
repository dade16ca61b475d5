import fc from 'fast-check';
import { describe, it } from 'vitest';
import { properties } from './properties';
import { catalogue } from './support/catalogue';

/** `npm run prove` sets both: more cases, and another seed at every run. */
const CASES = Number(process.env.CASES ?? 10_000);
const SEED = Number(process.env.SEED ?? 20_261_123);

describe('the engine, for any answers', () => {
  for (const [name, property] of Object.entries(properties(catalogue))) {
    it(name, () => {
      fc.assert(property, { numRuns: CASES, seed: SEED });
      console.info(`${CASES} cases: ${name}`);
    });
  }
});
