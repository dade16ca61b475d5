import { catalogue } from '@/app/catalogue';
import { outsideLines } from '@/app/outsideLines';
import type { Window, WindowKind } from '@/domain/window';

const kinds = {
  child: ['child', 'school'],
  dv: ['dv'],
  mental: ['mental'],
  medical: ['medical'],
  disaster: ['disaster'],
} satisfies Record<string, WindowKind[]>;

type Section = 'emergency' | keyof typeof kinds;

/** Earlier in the rules of danger is nearer; lines that no rule names stand last. */
function nearness(): (window: Window) => number {
  const named = catalogue.rules.flatMap(({ effect }) => [
    ...(effect.urgent ?? []),
    ...(effect.lead ?? []),
    ...(effect.more ?? []),
  ]);
  return ({ id }) => (named.includes(id) ? named.indexOf(id) : named.length);
}

/** The emergency page's lines: own numbers of prefecture and nation, confirmed, nearest first. */
export function emergencySections(): { section: Section; windows: Window[] }[] {
  const near = nearness();
  const lines = outsideLines().toSorted((a, b) => near(a) - near(b));
  const sections = Object.entries(kinds).map(([section, of]) => ({
    section: section as keyof typeof kinds, // entries() widens the keys
    windows: lines.filter(({ kind, emergency }) => !emergency && of.some((each) => each === kind)),
  }));
  return [{ section: 'emergency', windows: lines.filter((line) => line.emergency) }, ...sections];
}
