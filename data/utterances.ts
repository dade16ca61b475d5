import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { otherLabels, type Utterance, Utterances } from '@/domain/utterance';
import { catalogue } from '.';

const folder = join(process.cwd(), 'data', 'utterances');

/** The texts of one file. Throws, in Japanese, with file and field of every fault. */
function readUtterances(name: string): Utterance[] {
  const result = Utterances.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
  const known = new Set<string>([...catalogue.troubles.map(({ id }) => id), ...otherLabels]);
  const faults = result.success
    ? [...Object.keys(result.data.about), ...result.data.mixed.flatMap(({ labels }) => labels)]
        .filter((label) => !known.has(label))
        .map((label) => `about または mixed の ${label} は、troubles.yaml にありません。`)
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!result.success || faults.length > 0) {
    throw new Error(
      `ファイル: data/utterances/${name}\n  ${faults.join('\n  ')}\n  直し方: つづりを直してください。`,
    );
  }
  const single = Object.entries(result.data.about).flatMap(([label, texts]) =>
    texts.map((text) => ({ text, labels: [label] })),
  );
  return [...single, ...result.data.mixed];
}

/** How people say their trouble in every language, for the classifier to learn from. */
export function utterances(): Utterance[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().flatMap(readUtterances);
}
