import type { Leaf } from './messageSets';

/** Keys that only one of two sets has, both ways. */
export function differingKeys(source: readonly Leaf[], other: readonly Leaf[]): string[] {
  const ours = new Set(source.map(({ key }) => key));
  const theirs = new Set(other.map(({ key }) => key));
  return [
    ...[...ours].filter((key) => !theirs.has(key)).map((key) => `${key}: missing`),
    ...[...theirs].filter((key) => !ours.has(key)).map((key) => `${key}: not in the source`),
  ];
}

/** Strings that say nothing, or carry stray space at an end. Separators may be mostly space. */
export function emptyTexts(leaves: readonly Leaf[]): string[] {
  return leaves
    .filter(
      ({ key, text }) => text.trim() === '' || (!/[sS]eparator$/.test(key) && text !== text.trim()),
    )
    .map(({ key, text }) => `${key}: "${text}"`);
}
