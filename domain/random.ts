/** A stream of chance that a seed repeats. */
export type Random = {
  /** From 0 up to 1. */
  next(): number;
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
};

/** The mulberry32 generator: small, and even enough to choose strings. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] };
}
