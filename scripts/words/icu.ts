import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Leaf } from './messageSets';

/** Arguments with their kinds, sorted: `count:1`. Throws where a message is malformed. */
export function argumentsOf(text: string): string[] {
  const walk = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element): string[] => {
      switch (element.type) {
        case TYPE.literal:
        case TYPE.pound:
          return [];
        case TYPE.tag:
          throw new Error(`a tag <${element.value}>`);
        case TYPE.plural:
        case TYPE.select:
          return [
            `${element.value}:${element.type}`,
            ...Object.values(element.options).flatMap(({ value }) => walk(value)),
          ];
        default:
          return [`${element.value}:${element.type}`];
      }
    });
  return [...new Set(walk(parse(text)))].sort();
}

function tryArguments(text: string): string {
  try {
    return argumentsOf(text).join(' ');
  } catch (error) {
    return `malformed (${error instanceof Error ? error.message : error})`;
  }
}

/** Messages that cannot be parsed, carry tags, or hide an argument behind an apostrophe. */
export function malformedMessages(leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ key, text }) => {
    const found = tryArguments(text);
    if (found.startsWith('malformed')) return [`${key}: ${found}`];
    return /'[{}]/.test(text) ? [`${key}: an apostrophe before a brace`] : [];
  });
}

/** Messages whose arguments differ from the source's. */
export function differingArguments(source: readonly Leaf[], other: readonly Leaf[]): string[] {
  const ours = new Map(source.map(({ key, text }) => [key, tryArguments(text)]));
  return other.flatMap(({ key, text }) => {
    const expected = ours.get(key);
    const found = tryArguments(text);
    return expected === undefined || expected === found
      ? []
      : [`${key}: expected {${expected}}, found {${found}}`];
  });
}
