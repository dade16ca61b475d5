import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { indexOf } from '@/domain/catalogueIndex';
import { ownOptions } from '@/domain/options';
import { TargetGroup } from '@/domain/programme';
import { disagreements } from './support/disagreements';
import { type Household, parseHousehold, readHouseholds } from './support/household';

const households = readHouseholds(join(process.cwd(), 'tests/households'));

describe('each household is told what it needs', () => {
  for (const household of households) {
    it(`${household.who} (${household.file})`, () => {
      expect(disagreements(catalogue, household)).toEqual([]);
    });
  }
});

describe('the households together', () => {
  const answered = (question: string) =>
    new Set(households.flatMap(({ answers }) => answers[question] ?? []));
  const missing = (wanted: readonly string[], found: ReadonlySet<string>) =>
    wanted.filter((id) => !found.has(id));

  it('are at least forty, each a person of its own', () => {
    expect(households.length).toBeGreaterThanOrEqual(40);
    expect(new Set(households.map(({ who }) => who)).size).toBe(households.length);
  });

  it.for(catalogue.questions)('give every answer to the question $id', (question) => {
    const given = answered(question.id);
    expect(missing(ownOptions(catalogue, question), given)).toEqual([]);
  });

  it('expect a programme for every group of people', () => {
    const { programmes } = indexOf(catalogue);
    const groups = households.flatMap(({ expect: { firstProgramme, start = [], include = [] } }) =>
      [...(firstProgramme ? [firstProgramme] : []), ...start, ...include].flatMap(
        (id) => programmes.get(id)?.groups ?? [],
      ),
    );
    expect(missing(TargetGroup.options, new Set(groups))).toEqual([]);
  });
});

describe('a wrong expectation', () => {
  const text = `
who: A tenant of forty who is behind with the rent.
locale: ja
answers: { for-whom: [me], trouble: [rent], danger: [none], household: [none], support: [none] }
expect: { first: city/self-reliance-desk, firstProgramme: hardship-advice, urgent: [] }
`;
  const right = parseHousehold('tenant.yaml', text);
  const wrong: Partial<Household['expect']>[] = [
    { urgent: ['emergency-110'] },
    { first: 'city/city-hall' },
    { firstProgramme: 'welfare-loans' },
    { start: ['volunteering'] },
    { start: ['welfare-loans'] },
    { include: ['volunteering'] },
    { windows: ['national-189'] },
    { before: [['welfare-loans', 'hardship-advice']] },
    { before: [['volunteering', 'hardship-advice']] },
    { notFirst: ['city/self-reliance-desk'] },
    { exclude: ['hardship-advice'] },
    { notAmongFirst3: ['hardship-advice'] },
    { exclude: ['hardship-advise'] },
    { windows: ['city/no-such-desk'] },
    { before: [['hardship-advice', 'city/city-hall']] },
  ];

  it('is the only thing that fails the household it is planted in', () => {
    expect(disagreements(catalogue, right)).toEqual([]);
  });

  it.for(wrong)('is found: %j', (planted) => {
    const household = { ...right, expect: { ...right.expect, ...planted } };
    expect(disagreements(catalogue, household)).toHaveLength(1);
  });

  it('is found where the answers are not those of a whole quiz', () => {
    const { support, ...others } = right.answers;
    const tooFew = { ...right, answers: others };
    const tooMany = { ...right, answers: { ...right.answers, 'asked-already': ['none'] } };
    const unknown = { ...right, answers: { ...right.answers, trouble: ['rents'] } };
    expect(support).toBeDefined();
    for (const household of [tooFew, tooMany, unknown]) {
      expect(disagreements(catalogue, household)).toHaveLength(1);
    }
  });

  it.for([
    ['a mistyped field', text.replace('firstProgramme', 'firstProgram')],
    ['an unknown locale', text.replace('locale: ja', 'locale: jp')],
    ['a text in place of a list', text.replace('[rent]', 'rent')],
    ['no first window', text.replace('first: city/self-reliance-desk,', '')],
    ['nobody who asks', text.replace(/who: .*/, '')],
  ])('cannot hide behind %s', ([, damaged]) => {
    expect(() => parseHousehold('tenant.yaml', damaged ?? '')).toThrow('tenant.yaml');
  });
});
