import { answerFaults } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { indexOf } from '@/domain/catalogueIndex';
import { guide } from '@/domain/guide';
import { replay } from '@/domain/replay';
import type { Household } from './household';

/** The id of a window: `city/city-hall` is the one window of scope city whose id ends in `-city-hall`. */
export function windowId({ windows }: Catalogue, name: string): string {
  if (!name.startsWith('city/')) return name;
  const ending = name.replace('city/', '-');
  const found = windows.filter(({ id, scope }) => scope === 'city' && id.endsWith(ending));
  return found.length === 1 && found[0] ? found[0].id : name;
}

/** What in a household's file the catalogue does not know, or the quiz would not ask. */
function unknownIn(catalogue: Catalogue, { answers, expect }: Household): string[] {
  const { programmes, windows } = indexOf(catalogue);
  const faults = answerFaults(catalogue, answers);
  if (faults.length > 0) return faults;
  const isWindow = (name: string) => windows.has(windowId(catalogue, name));
  const isProgramme = (name: string) => programmes.has(name);
  const ofWindows = [
    ...(expect.urgent ?? []),
    expect.first,
    ...(expect.windows ?? []),
    ...(expect.notFirst ?? []),
  ];
  const ofProgrammes = [
    ...(expect.firstProgramme ? [expect.firstProgramme] : []),
    ...(expect.start ?? []),
    ...(expect.include ?? []),
    ...(expect.exclude ?? []),
    ...(expect.notAmongFirst3 ?? []),
  ];
  const pairs = expect.before ?? [];
  const { asked, next } = replay(catalogue, answers);
  const notAsked = Object.keys(answers).filter((id) => !asked.includes(id));
  return [
    ...ofWindows.filter((name) => !isWindow(name)).map((name) => `no window "${name}"`),
    ...ofProgrammes.filter((name) => !isProgramme(name)).map((name) => `no programme "${name}"`),
    ...pairs
      .filter((pair) => !pair.every(isWindow) && !pair.every(isProgramme))
      .map((pair) => `before: ${pair.join(' and ')} are not two windows or two programmes`),
    ...notAsked.map((id) => `answers: the quiz does not ask this household "${id}"`),
    ...(next ? [`answers: the quiz also asks this household "${next}"`] : []),
  ];
}

/** Where the guidance is not what a household's file expects: one sentence each; empty when all is well. */
export function disagreements(catalogue: Catalogue, household: Household): string[] {
  const unknown = unknownIn(catalogue, household);
  if (unknown.length > 0) return unknown;
  const { answers, locale, expect } = household;
  const guidance = guide(catalogue, answers, locale);
  const windows = guidance.windows.map(({ id }) => id);
  const programmes = guidance.programmes.map(({ id }) => id);
  const strengths = new Map(guidance.programmes.map(({ id, strength }) => [id, strength]));
  const order = [...windows, ...programmes];
  const ids = (names: readonly string[] = []) => names.map((name) => windowId(catalogue, name));
  const list = (found: readonly string[]) => (found.length > 0 ? found.join(', ') : 'none');
  const found: string[] = [];
  const must = (holds: boolean, text: string) => {
    if (!holds) found.push(text);
  };

  if (expect.urgent) {
    const lines = ids(expect.urgent);
    const same = lines.join() === guidance.urgent.join();
    must(same, `urgent: expected ${list(lines)}; got ${list(guidance.urgent)}`);
  }
  const first = windowId(catalogue, expect.first);
  must(windows[0] === first, `first: expected ${first}; got ${list(windows.slice(0, 3))}`);
  if (expect.firstProgramme) {
    const got = list(programmes.slice(0, 3));
    const text = `firstProgramme: expected ${expect.firstProgramme}; got ${got}`;
    must(programmes[0] === expect.firstProgramme, text);
  }
  for (const id of expect.start ?? []) {
    const strength = strengths.get(id) ?? 'not there';
    must(strength === 'start', `start: ${id} is ${strength}`);
  }
  for (const id of expect.include ?? []) {
    must(programmes.includes(id), `include: ${id} is missing from ${list(programmes)}`);
  }
  for (const id of ids(expect.windows)) {
    must(windows.includes(id), `windows: ${id} is missing from ${list(windows)}`);
  }
  for (const [a, b] of (expect.before ?? []).map(ids)) {
    const [early, late] = [order.indexOf(a ?? ''), order.indexOf(b ?? '')];
    const holds = early >= 0 && late >= 0 && early < late;
    must(holds, `before: ${a} does not stand before ${b} in ${list(order)}`);
  }
  for (const id of ids(expect.notFirst)) {
    const two = windows.slice(0, 2);
    must(!two.includes(id), `notFirst: ${id} is among the first two windows, ${list(two)}`);
  }
  for (const id of expect.exclude ?? []) {
    must(!programmes.includes(id), `exclude: ${id} is there`);
  }
  for (const id of expect.notAmongFirst3 ?? []) {
    const three = programmes.slice(0, 3);
    must(!three.includes(id), `notAmongFirst3: ${id} is among ${list(three)}`);
  }
  return found;
}
