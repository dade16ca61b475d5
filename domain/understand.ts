import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { indexOf } from './catalogueIndex';
import { type LabelShare, wordsFor } from './classify';
import { classifyClauses } from './clauses';
import { type DangerPatterns, dangerPatterns, namedDangers } from './danger';
import { type Guidance, type GuidedProgramme, guide } from './guide';
import type { Programme } from './programme';
import { besidePutAside } from './putAside';
import type { UnderstandingModel } from './understandingModel';
import type { WindowKind } from './window';

/** Longer texts are cut; the page says so. In characters. */
export const LONGEST_TEXT = 2000;

/**
 * From which share on something counts. `danger`, `none` and `understood` were found on texts left
 * out of the training (`npm run left-out`), the others by looking at the development cases, whose
 * scores they flatter.
 */
export const limits = {
  /** A trouble with less is not shown. */
  trouble: 0.06,
  /** A trouble must have this much of the share of the first one. */
  beside: 0.15,
  /** A trouble with this much of the share of the first one is as sure; others only add programmes. */
  sure: 0.9,
  /** Below this the first trouble is a guess: nothing is understood. */
  understood: 0.1,
  /** From here on a text is about nothing that the site knows. */
  none: 0.3,
  /** All that is dangerous together: from here on the line to call is shown. */
  danger: 0.3,
  /** A programme must have this much of the score of the first one. */
  programme: 0.2,
  /** Where nothing is understood, a trouble with this much is offered before others. */
  guess: 0.03,
  /** How many of them. */
  guesses: 3,
  /** What is left beside what was put aside must be about something with this much. */
  left: 0.3,
  /** How many words are named as the reason. */
  words: 3,
};

/** Labels of dangers that are options of the question about danger, not troubles. */
const dangerOptions = ['injured', 'fire-flood', 'tonight'];

/** Something that a text is about, and the words that led to it. */
export type UnderstoodTrouble = { id: string; share: number; because: readonly string[] };

export type UnderstoodProgramme = GuidedProgramme & { score: number; because: readonly string[] };

/** What was understood of a text. */
export type Understanding = {
  /** Most likely first; empty when nothing was understood. */
  troubles: readonly UnderstoodTrouble[];
  /** Options of the question about danger. */
  dangers: readonly string[];
  /** The answers that say the same. */
  answers: Answers;
  /** Ids of lines to show at once. */
  urgent: readonly string[];
  windows: readonly { id: string; kind: WindowKind }[];
  /** Best first; empty when nothing was understood. */
  programmes: readonly UnderstoodProgramme[];
  /** Near the understood troubles; where nothing is understood, what it may be, then the plan's own. */
  near: Guidance['near'];
};

/** How near a programme is to a trouble, 1 for the first of its main ones. */
function nearness(programme: Programme, trouble: string): number {
  const found = programme.troubles.find(({ id }) => id === trouble);
  if (!found) return 0;
  return found.as === 'main' ? 1 / (1 + 0.2 * ((found.rank ?? 5) - 1)) : 0.3;
}

/** Whether a label is a danger: an urgent trouble, or an option of the question about danger. */
export function isDanger(catalogue: Catalogue, label: string): boolean {
  if (dangerOptions.includes(label)) return true;
  return catalogue.troubles.some(({ id, urgent }) => id === label && urgent);
}

/** The labels of which the text is taken to be, dangers first where they are likely enough together. */
function chosen(catalogue: Catalogue, shares: readonly LabelShare[]): LabelShare[] {
  const known = shares.filter(({ label }) => label !== 'none');
  const [first] = known;
  if (!first) return [];
  const dangers = known.filter(({ label }) => isDanger(catalogue, label));
  const together = dangers.reduce((sum, { share }) => sum + share, 0);
  const likely = known.filter(
    ({ share }) => share >= limits.trouble && share >= first.share * limits.beside,
  );
  if (together >= limits.danger && dangers[0]) {
    const rest = likely.filter(({ label }) => label !== dangers[0]?.label);
    return [dangers[0], ...rest];
  }
  const none = shares.find(({ label }) => label === 'none')?.share ?? 0;
  if (none >= limits.none || first.share < limits.understood) return [];
  // A danger that is not likely enough calls nobody to an emergency line.
  return likely.filter(({ label }) => !isDanger(catalogue, label));
}

const compiled = new WeakMap<UnderstandingModel, DangerPatterns>();

function patternsOf(model: UnderstandingModel): DangerPatterns {
  const patterns = compiled.get(model) ?? dangerPatterns(model.danger);
  compiled.set(model, patterns);
  return patterns;
}

/** A danger that is named in so many words is taken for sure, whatever the rest of the text is about. */
const SURE = 0.9;

/** Shares in which named dangers stand first. */
function withNamed(
  shares: readonly LabelShare[],
  named: readonly { danger: string }[],
): LabelShare[] {
  const sure = new Set(named.map(({ danger }) => danger));
  const raised = shares.map(({ label, share }) => ({
    label,
    share: sure.has(label) ? Math.max(share, SURE) : share,
  }));
  return raised.sort((a, b) => b.share - a.share);
}

/** What a text says and its shares, without what it says it is not about. */
type Said = { text: string; shares: readonly LabelShare[] };

/** What is put aside never switches a danger off ("I don't want to die, I just want to disappear"). */
function saidIn(catalogue: Catalogue, model: UnderstandingModel, text: string): Said {
  const whole = classifyClauses(model, text);
  const left = besidePutAside(model.putAside, text);
  if (left === undefined) return { text, shares: whole };
  const shares = classifyClauses(model, left);
  const most = shares.find(({ label }) => label !== 'none')?.share ?? 0;
  if (most < limits.left) return { text, shares: whole };
  const before = new Map(whole.map(({ label, share }) => [label, share]));
  const kept = shares.map(({ label, share }) => {
    const known = isDanger(catalogue, label) ? (before.get(label) ?? 0) : 0;
    return { label, share: Math.max(share, known) };
  });
  return { text: left, shares: kept };
}

/** The programmes of a guidance, those nearest to what was understood first. */
function ordered(
  catalogue: Catalogue,
  guided: readonly GuidedProgramme[],
  troubles: readonly UnderstoodTrouble[],
): UnderstoodProgramme[] {
  const { programmes } = indexOf(catalogue);
  const scored = guided.flatMap((each) => {
    const programme = programmes.get(each.id);
    if (!programme) return [];
    const score = troubles.reduce((sum, { id, share }) => sum + share * nearness(programme, id), 0);
    return score > 0 ? [{ each, programme, score }] : [];
  });
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const becauseOf = (programme: Programme) => {
    const about = troubles.filter(({ id }) => nearness(programme, id) > 0);
    return [...new Set(about.flatMap(({ because }) => because))];
  };
  return scored
    .filter(({ score }) => score >= best * limits.programme)
    .sort((a, b) => b.score - a.score)
    .map(({ each, programme, score }) => ({ ...each, score, because: becauseOf(programme) }));
}

/** The troubles that a text may be about though it is not understood; none that is sensitive. */
function guesses(catalogue: Catalogue, shares: readonly LabelShare[]): string[] {
  const offered = catalogue.troubles.filter(({ sensitive }) => sensitive === undefined);
  const ids = new Set(offered.map(({ id }) => id));
  return shares
    .filter(({ label, share }) => ids.has(label) && share >= limits.guess)
    .slice(0, limits.guesses)
    .map(({ label }) => label);
}

/** What a text in any of the languages is about, and whom to ask; calm with every text. */
export function understand(
  catalogue: Catalogue,
  model: UnderstandingModel,
  text: string,
  locale: string,
): Understanding {
  const read = text.slice(0, LONGEST_TEXT);
  const named = namedDangers(patternsOf(model), read);
  const said = saidIn(catalogue, model, read);
  const labels = chosen(catalogue, withNamed(said.shares, named));
  const troubles = labels
    .filter(({ label }) => !dangerOptions.includes(label))
    .map(({ label, share }) => ({
      id: label,
      share,
      because: wordsFor(model, said.text, label).slice(0, limits.words),
    }));
  const dangers = labels.map(({ label }) => label).filter((each) => dangerOptions.includes(each));
  const answersOf = (some: readonly UnderstoodTrouble[]): Answers => ({
    ...(some.length > 0 && { trouble: some.map(({ id }) => id) }),
    ...(dangers.length > 0 && { danger: dangers }),
  });
  const isUnderstood = labels.length > 0;
  const most = troubles[0]?.share ?? 0;
  const answers = answersOf(troubles.filter(({ share }) => share >= most * limits.sure));
  // What is only likely must not send anybody to a desk for several fields.
  const sure = guide(catalogue, answers, locale);
  const all = answersOf(troubles);
  const isWider = all.trouble?.length !== answers.trouble?.length;
  const wider = isWider ? guide(catalogue, all, locale).programmes : sure.programmes;
  return {
    troubles,
    dangers,
    answers,
    urgent: sure.urgent,
    windows: sure.windows,
    programmes: ordered(catalogue, wider, troubles),
    near: isUnderstood
      ? sure.near
      : [...new Set([...guesses(catalogue, said.shares), ...sure.near])],
  };
}
