/**
 * `npm run left-out`: how texts of `data/utterances/` are read that were left out of the training.
 * With `--missed`, those whose danger was missed or imagined. Harder than life: a block of ten is
 * often about one thing that is told nowhere else.
 */
import { catalogue } from '@/data';
import { conceptWords } from '@/data/concepts';
import { dangerWords } from '@/data/danger';
import { putAsideWords } from '@/data/putAside';
import { utterances } from '@/data/utterances';
import { randomFrom } from '@/domain/random';
import { train } from '@/domain/train';
import { isDanger, understand } from '@/domain/understand';
import { readModel, writeModel } from '@/domain/understandingModel';
import type { Utterance } from '@/domain/utterance';
import { sourceLocale } from '@/i18n/locales';
import { isMain } from './isMain';

const BLOCK = 10;
/** One block in so many is left out. */
const ONE_IN = 8;
const SEED = 9;

/** Texts to learn from and texts left out, block by block: neighbours often say nearly the same. */
export function split<Item>(all: readonly Item[]): { kept: Item[]; leftOut: Item[] } {
  const { below } = randomFrom(SEED);
  const [kept, leftOut]: Item[][] = [[], []];
  for (let at = 0; at < all.length; at += BLOCK) {
    const target = below(ONE_IN) === 0 ? leftOut : kept;
    target?.push(...all.slice(at, at + BLOCK));
  }
  return { kept: kept ?? [], leftOut: leftOut ?? [] };
}

const share = (some: readonly unknown[], all: readonly unknown[]) =>
  `${((100 * some.length) / all.length).toFixed(1)} % of ${all.length}`;

function report(showsMissed: boolean): string[] {
  const { kept, leftOut } = split(utterances());
  const words = { concepts: conceptWords(), danger: dangerWords(), putAside: putAsideWords() };
  const model = readModel(writeModel(train(kept, words)));
  const isUrgent = ({ labels }: Utterance) => labels.some((label) => isDanger(catalogue, label));
  const isNone = ({ labels }: Utterance) => labels.includes('none');
  const read = leftOut.map((utterance) => ({
    utterance,
    ...understand(catalogue, model, utterance.text, sourceLocale),
  }));
  const none = read.filter(({ utterance }) => isNone(utterance));
  const some = read.filter(({ utterance }) => !isNone(utterance));
  const urgent = read.filter(({ utterance }) => isUrgent(utterance));
  const calm = read.filter(({ utterance }) => !isUrgent(utterance));
  const missed = urgent.filter((each) => each.urgent.length === 0);
  const imagined = calm.filter((each) => each.urgent.length > 0);
  const right = some.filter(({ utterance, dangers, troubles }) =>
    utterance.labels.includes(dangers[0] ?? troubles[0]?.id ?? ''),
  );
  const line = (sign: string) => (each: (typeof read)[number]) =>
    `${sign} ${each.utterance.labels.join(', ')}: ${each.utterance.text}`;
  return [
    ...(showsMissed ? [...missed.map(line('-')), ...imagined.map(line('+'))] : []),
    `learned from ${kept.length}, left out ${leftOut.length}`,
    `first trouble right: ${share(right, some)}`,
    `something understood: ${share(
      some.filter((each) => each.programmes.length > 0),
      some,
    )}`,
    `nothing understood of what is none of the site's business: ${share(
      none.filter(({ programmes }) => programmes.length === 0),
      none,
    )}`,
    `danger seen: ${share(
      urgent.filter((each) => each.urgent.length > 0),
      urgent,
    )}`,
    `danger imagined: ${share(imagined, calm)}`,
  ];
}

if (isMain(import.meta.url)) {
  for (const line of report(process.argv.includes('--missed'))) console.log(line);
}
