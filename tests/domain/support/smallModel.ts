import { type Training, train } from '@/domain/train';
import type { UnderstandingModel } from '@/domain/understandingModel';
import type { Utterance } from '@/domain/utterance';

/** Texts that are all about one label. */
export const say = (label: string, ...texts: string[]): Utterance[] =>
  texts.map((text) => ({ text, labels: [label] }));

/** Learns a few texts by heart. */
export const byHeart: Training = {
  epochs: 10,
  rate: 6,
  leftOut: 0,
  shrink: 0,
  times: 1,
  fewest: 1,
  kept: 1000,
  step: 0.1,
};

/** A model of a few texts. */
export function smallModel(
  texts: readonly Utterance[],
  concepts: UnderstandingModel['concepts'] = {},
  how: Training = byHeart,
): UnderstandingModel {
  const putAside = { turns: ['but'], opens: ['not the'], closes: ['じゃなくて'] };
  return train(texts, { concepts, danger: [], putAside }, how);
}
