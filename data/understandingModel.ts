import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { train } from '@/domain/train';
import { type ModelFile, writeModel } from '@/domain/understandingModel';
import { conceptWords } from './concepts';
import { dangerWords } from './danger';
import { putAsideWords } from './putAside';
import { utterances } from './utterances';

/** The files that decide what the model is. */
const sources = [
  'domain/train.ts',
  'domain/regression.ts',
  'domain/random.ts',
  'domain/eastAsian.ts',
  'domain/fold.ts',
  'domain/grams.ts',
  'domain/classify.ts',
  'domain/concepts.ts',
  'domain/danger.ts',
  'domain/understandingModel.ts',
];

const lists = ['data/putAside.yaml'];
const folders = ['data/utterances', 'data/concepts', 'data/danger'];

function fingerprint(): string {
  const files = [
    ...sources,
    ...lists,
    ...folders.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    ),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The model learned from `data/utterances/`; kept in a cache until one of its sources changes. */
export function modelFile(): ModelFile {
  const file = `node_modules/.cache/understanding/${fingerprint()}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const model = writeModel(
    train(utterances(), {
      concepts: conceptWords(),
      danger: dangerWords(),
      putAside: putAsideWords(),
    }),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(model));
  return model;
}
