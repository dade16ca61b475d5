import { modelFile } from '@/data/understandingModel';
import type { Catalogue } from '@/domain/catalogue';
import { type Understanding, understand } from '@/domain/understand';
import { readModel, type UnderstandingModel } from '@/domain/understandingModel';

let model: UnderstandingModel | undefined;

/** What the project understands of a text, with the model of this build. */
export function understood(catalogue: Catalogue, text: string, locale: string): Understanding {
  model ??= readModel(modelFile());
  return understand(catalogue, model, text, locale);
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** The same in the shape that the command prints. */
export function understandLine(catalogue: Catalogue, text: string, locale: string) {
  const { urgent, troubles, dangers, windows, programmes } = understood(catalogue, text, locale);
  return {
    urgent,
    troubles: troubles.map(({ id, share, because }) => ({ id, share: rounded(share), because })),
    dangers,
    windows,
    programmes: programmes.map(({ key, id, score, because }) => ({
      key,
      id,
      score: rounded(score),
      because,
    })),
  };
}
