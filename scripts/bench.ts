import { catalogue } from '@/data';
import { modelFile } from '@/data/understandingModel';
import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { guide } from '@/domain/guide';
import { nextQuestion } from '@/domain/nextQuestion';
import { Programme } from '@/domain/programme';
import { type Nameable, nameSearch } from '@/domain/search';
import { understand } from '@/domain/understand';
import { readModel } from '@/domain/understandingModel';
import { localeIds } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { isMain } from './isMain';
import { median } from './median';

/** A catalogue of `count` programmes made from the real ones, each parsed by the real schema. */
export function grown(real: Catalogue, count: number): Catalogue {
  const programmes = Array.from({ length: count }, (_, place) => {
    const model = real.programmes[place % real.programmes.length];
    const copy = Math.floor(place / real.programmes.length);
    if (!model) throw new Error('The catalogue has no programmes to grow from.');
    if (copy === 0) return model;
    const order = model.order + copy * 100;
    return Programme.parse({ ...structuredClone(model), id: `${model.id}-${copy}`, order });
  });
  return { ...real, programmes };
}

/** The names of programmes in all languages; copies carry their number, so that all differ. */
export async function namesOf(real: Catalogue, { programmes }: Catalogue): Promise<Nameable[]> {
  const all = await Promise.all(localeIds.map(messagesOf));
  const names = real.programmes.map(({ id, name }) => [
    name,
    ...all.map((words) => plain(words.programmes[id as keyof typeof words.programmes].name)),
  ]);
  return programmes.map(({ id }, place): Nameable => {
    const copy = Math.floor(place / names.length);
    const own = names[place % names.length] ?? [];
    return { kind: 'programme', id, names: own.map((name) => (copy ? `${name} ${copy}` : name)) };
  });
}

/** What is typed to find a name: in full, begun, in another language, misspelled, and nothing. */
const sought = [
  '成年後見制度利用支援事業',
  'volunt',
  'せいかつふくし',
  'assistencia socal',
  'xyzzy qqq',
];

const situations: Answers[] = [
  { trouble: ['small-tasks'] },
  { trouble: ['rent', 'debts'], household: ['pupil'], danger: ['none'] },
  { trouble: ['home-safety'], danger: ['partner'], support: ['no-voice'] },
  { trouble: ['not-sure'] },
  { 'for-whom': ['family'], trouble: ['withdrawn-family', 'older-parent', 'food-and-living'] },
];

const texts = [
  '水道止められそう',
  'meu marido ficou doente e nao consigo pagar o aluguel nem a conta de luz',
  'em bị chủ nhà đuổi, đêm nay không có chỗ ngủ',
  'hindi na ako makatulog',
  'my neighbour’s grandmother wanders at night and her son shouts at her',
];

const time = (call: (answers: Answers) => unknown, rounds: number) =>
  timeOf(situations, call, rounds);
const timeNames = (call: (text: string) => unknown, rounds: number) => timeOf(sought, call, rounds);
const timeTexts = (call: (text: string) => unknown, rounds: number) => timeOf(texts, call, rounds);

/** Median milliseconds of one call over some inputs, after warming up. */
function timeOf<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  rounds: number,
): number {
  const samples: number[] = [];
  for (let round = 0; round < rounds + Math.ceil(rounds / 5); round += 1) {
    const start = performance.now();
    for (const input of inputs) call(input);
    const each = (performance.now() - start) / inputs.length;
    if (round >= rounds / 5) samples.push(each);
  }
  return median(samples);
}

if (isMain(import.meta.url) && process.argv.includes('--help')) {
  console.log(
    'npm run bench\nMedian time of guide, nextQuestion, understand and the search by names at 55 to 55,000 programmes. One press of a key takes the last two together.',
  );
} else if (isMain(import.meta.url)) {
  console.log(
    'programmes   guide (ms)   growth   nextQuestion (ms)   growth   understand (ms)   growth   names (ms)   growth',
  );
  const model = readModel(modelFile());
  let before: Record<'guide' | 'next' | 'understand' | 'names', number> | undefined;
  for (const factor of [1, 10, 100, 1000]) {
    const count = catalogue.programmes.length * factor;
    const large = grown(catalogue, count);
    const search = nameSearch(await namesOf(catalogue, large));
    const rounds = Math.max(5, Math.round(2000 / factor));
    const now = {
      guide: time((answers) => guide(large, answers, 'vi'), rounds),
      next: time((answers) => nextQuestion(large, { 'for-whom': ['me'], ...answers }), rounds),
      understand: timeTexts((text) => understand(large, model, text, 'vi'), rounds),
      names: timeNames(search, rounds),
    };
    const growth = (value: number, old?: number) => (old ? `×${(value / old).toFixed(1)}` : '');
    console.log(
      String(count).padStart(10),
      now.guide.toFixed(4).padStart(12),
      growth(now.guide, before?.guide).padStart(8),
      now.next.toFixed(4).padStart(19),
      growth(now.next, before?.next).padStart(8),
      now.understand.toFixed(4).padStart(17),
      growth(now.understand, before?.understand).padStart(8),
      now.names.toFixed(4).padStart(12),
      growth(now.names, before?.names).padStart(8),
    );
    before = now;
  }
}
