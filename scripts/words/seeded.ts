import { randomFrom } from '@/domain/random';
import type { AllWords, Check, Finding } from './check';
import { columns } from './report';
import { ofReading } from './seeded/japanese';
import { ofLanguage } from './seeded/language';
import { ofMeaning } from './seeded/meaning';
import { mechanical } from './seeded/mechanical';
import type { Plant, PlantClass } from './seeded/plant';
import { planted, upToDate } from './seeded/planted';

/** The fourteen kinds of faults. */
export const plantClasses: readonly PlantClass[] = [
  ...mechanical,
  ...ofLanguage,
  ...ofMeaning,
  ...ofReading,
];

const total = 200;
const aim = 0.9;
/** Chance does not find a place for every kind at once. */
const tries = 20_000;

type Planted = { of: PlantClass; plant: Plant };

/** Faults of all classes in turn, each at another key; a text that is at fault proves nothing. */
function choose(words: AllWords, seed: number, faulty: readonly string[]): Planted[] {
  const random = randomFrom(seed);
  const taken = new Set(faulty);
  const chosen: Planted[] = [];
  for (let at = 0; at < tries && chosen.length < total; at++) {
    const of = plantClasses[chosen.length % plantClasses.length];
    const plant = of?.plant(words, random);
    if (!of || !plant || taken.has(plant.key)) continue;
    taken.add(plant.key);
    chosen.push({ of, plant });
  }
  return chosen;
}

/** How many faults of a class were planted and found, and which were not. */
export type ClassResult = { of: PlantClass; planted: number; missed: Plant[] };
export type Seeded = { results: ClassResult[]; table: string; good: boolean };

/** Where a check has found something before, or is told to look away, it finds nothing new. */
const nameOf = (check: Check, finding: Finding) => `${check.name} ${finding.locale} ${finding.key}`;

/** Plants faults, runs every check once, and says what share of each class is found. */
export function plantSeeded(today: AllWords, checks: readonly Check[], seed: number): Seeded {
  const words = upToDate(today);
  const before = checks.flatMap((check) =>
    check.find(words).map((finding) => ({ name: nameOf(check, finding), finding })),
  );
  const known = new Set(before.map(({ name }) => name));
  const chosen = choose(words, seed, [...new Set(before.map(({ finding }) => finding.key))]);
  const faulty = planted(
    words,
    chosen.map(({ plant }) => plant),
  );
  const found = new Set(
    checks.flatMap((check) =>
      check
        .find(faulty)
        .filter((finding) => !known.has(nameOf(check, finding)))
        .map(({ key }) => key),
    ),
  );
  const results = plantClasses.map((of) => {
    const own = chosen.filter((each) => each.of === of).map(({ plant }) => plant);
    return { of, planted: own.length, missed: own.filter(({ key }) => !found.has(key)) };
  });
  return { results, ...judged(results) };
}

const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;

function judged(results: readonly ClassResult[]): { table: string; good: boolean } {
  const all = results.reduce((sum, each) => sum + each.planted, 0);
  const caught = results.reduce((sum, each) => sum + each.planted - each.missed.length, 0);
  const rows = results.map(({ of, planted: count, missed }) => {
    const hit = count - missed.length;
    return [of.mechanical ? `${of.name} *` : of.name, count, hit, percent(hit, count)];
  });
  const table = columns([
    ['class (* mechanical)', 'planted', 'found', 'share'],
    ...rows,
    ['total', all, caught, percent(caught, all)],
  ]);
  const good =
    all === total &&
    caught / all >= aim &&
    results.every(({ of, missed }) => !of.mechanical || missed.length === 0);
  return { table, good };
}
