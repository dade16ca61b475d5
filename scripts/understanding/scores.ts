import { type Case, contactsOf, tagsOf } from './case';

/** What a system answers to a text, as far as it is measured. */
export type Answer = {
  urgent: readonly string[];
  /** Kind of the first window. */
  contact: string | undefined;
  /** Places in the plan, best first. */
  programmes: readonly string[];
};

/** Sums over cases; a share is its `hits` of its `of`. */
export type Share = { hits: number; of: number };

export const measures = [
  'hit@1',
  'hit@3',
  'recall@5',
  'wrong@3',
  'contact',
  'urgent recall',
  'false alarms',
  'no-match',
] as const;
export type Measure = (typeof measures)[number];
export type Scores = Record<Measure, Share>;

const general = ['g2-m3-01', 'g1-m2-01', 'g2-m3-10'];

/** The scores of answers to cases, as eval/README.md defines them. */
export function scoresOf(cases: readonly Case[], answer: (each: Case) => Answer): Scores {
  const scores = Object.fromEntries(measures.map((name) => [name, { hits: 0, of: 0 }])) as Scores;
  const count = (name: Measure, hits: number, of = 1) => {
    scores[name].hits += hits;
    scores[name].of += of;
  };
  for (const each of cases) {
    const { urgent, contact, programmes } = answer(each);
    const tags = tagsOf(each);
    const good = new Set([...each.expect, ...each.acceptable]);
    const first3 = programmes.slice(0, 3);
    if (each.expect.length > 0) {
      count('hit@1', good.has(programmes[0] ?? '') ? 1 : 0);
      count('hit@3', first3.some((key) => each.expect.includes(key)) ? 1 : 0);
      const first5 = programmes.slice(0, 5);
      const found = each.expect.filter((key) => first5.includes(key)).length;
      count('recall@5', found / each.expect.length);
      count('wrong@3', first3.filter((key) => !good.has(key)).length, first3.length);
    }
    count('contact', contactsOf(each).includes(contact ?? '') ? 1 : 0);
    if (tags.includes('urgent')) count('urgent recall', urgent.length > 0 ? 1 : 0);
    else if (!tags.includes('urgent-either')) count('false alarms', urgent.length > 0 ? 1 : 0);
    if (tags.includes('no-match')) {
      count('no-match', programmes.every((key) => general.includes(key)) ? 1 : 0);
    }
  }
  return scores;
}
