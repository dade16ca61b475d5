import type { Problem, ProblemCode } from '@/domain/problem';

type Words = { expected: (problem: Problem) => string; mend: (problem: Problem) => string };

const listed = (problem: Problem) => `次のどれか: ${problem.expected ?? ''}`;

/** What is expected and how to mend it, for the people who keep the data. */
const words: Record<ProblemCode, Words> = {
  'not-in-schema': {
    expected: ({ expected }) => expected ?? '決められた形',
    mend: () => 'この項目を、期待する形に書き直してください。知らない項目は消してください。',
  },
  'file-name': {
    expected: ({ expected }) => `ファイル名と同じ id（${expected ?? ''}）`,
    mend: () => 'id をファイル名に合わせるか、ファイル名を id に合わせてください。',
  },
  'duplicate-id': {
    expected: () => '一つだけの id',
    mend: () => '同じ id の項目が二つあります。どちらかの id を変えるか、消してください。',
  },
  'duplicate-order': {
    expected: () => '計画の中で一つだけの番号',
    mend: ({ expected }) =>
      `${expected ?? 'ほかのファイル'} が同じ番号です。計画の並びを見て order を直してください。`,
  },
  dangling: {
    expected: ({ expected }) => `${expected ?? 'データ'} にある id`,
    mend: ({ expected }) => `つづりを直すか、${expected ?? 'データ'} にその項目を加えてください。`,
  },
  'unknown-option': { expected: listed, mend: () => '質問の選択肢にある id に直してください。' },
  'measure-not-in-plan': {
    expected: () => 'plan.yaml にある目標と施策の番号',
    mend: () => 'goal と measure を計画に合わせてください。',
  },
  'trouble-nobody-can-choose': {
    expected: listed,
    mend: () => 'area を areas にある id に直してください。そうしないとだれも選べません。',
  },
  'trouble-without-main-programme': {
    expected: () => 'この困りごとに main で答える事業が一つ以上',
    mend: () => '事業の troubles に { id: …, as: main } を加えるか、困りごとを消してください。',
  },
  'programme-without-main-trouble': {
    expected: () => 'as: main の困りごとが一つ以上（use が background でない事業）',
    mend: () => 'troubles に main を加えるか、use を background にしてください。',
  },
  'background-answers-trouble': {
    expected: () => 'troubles: [] と conditions: []（use が background の事業）',
    mend: () => 'troubles と conditions を空にするか、use を直してください。',
  },
  'window-without-way': {
    expected: () => 'channels が一つ以上、または via',
    mend: () => '連絡方法を書くか、つないでくれる窓口を via に書いてください。',
  },
  'via-in-a-circle': {
    expected: () => '電話番号のある窓口にたどりつく via',
    mend: () => 'via が輪になっています。番号のある窓口を書いてください。',
  },
  'urgent-line-not-confirmed': {
    expected: () => 'publish: yes の窓口',
    mend: () => '確認できていない番号は緊急の案内に使えません。rules から外してください。',
  },
  'otherwise-on-the-same-line': {
    expected: () => 'この窓口とちがう電話番号で届く窓口',
    mend: () => '同じ番号が止まると、どちらにも届きません。ほかの番号の窓口を書いてください。',
  },
  'otherwise-not-confirmed': {
    expected: () => 'publish: yes の窓口',
    mend: () => '確認できていない窓口は、代わりの連絡先にできません。ほかの窓口を書いてください。',
  },
  'asked-count': {
    expected: ({ expected }) => `この困りごとの質問が ${expected ?? ''} 個`,
    mend: () => 'asked.yaml で、質問の troubles にこの困りごとを加えるか、外してください。',
  },
  'former-id-in-use': {
    expected: () => '今の事業にも窓口にもない id',
    mend: () =>
      '事業か窓口がまだこの id を使っています。formerIds.yaml から消すか、事業や窓口の id を変えてください。',
  },
};

/** One fault as staff read it: file, field, found, expected, how to mend. */
export function problemText(problem: Problem): string {
  const { expected, mend } = words[problem.code];
  return [
    `ファイル: data/${problem.file}`,
    `項目: ${problem.field}`,
    `見つかったもの: ${problem.found}`,
    `期待するもの: ${expected(problem)}`,
    `直し方: ${mend(problem)}`,
  ].join('\n  ');
}

/** All faults in one message. */
export function problemsText(problems: readonly Problem[]): string {
  const list = problems.map((problem) => `・${problemText(problem)}`).join('\n');
  return `データに直すところが ${problems.length} か所あります。\n${list}`;
}
