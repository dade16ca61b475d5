import { z } from 'zod';
import { ja } from 'zod/locales';
import { Asked } from '@/domain/asked';
import { Cards } from '@/domain/card';
import type { Catalogue } from '@/domain/catalogue';
import { check } from '@/domain/check';
import { ExitPage } from '@/domain/exitPage';
import { FormerId } from '@/domain/formerId';
import { Plan } from '@/domain/plan';
import type { Problem } from '@/domain/problem';
import { Programme } from '@/domain/programme';
import { programmeKey } from '@/domain/programmeKey';
import { Question } from '@/domain/question';
import { Rule } from '@/domain/rule';
import { Source } from '@/domain/source';
import { Troubles } from '@/domain/trouble';
import { Window } from '@/domain/window';
import type { Files } from './files';
import { problemsText } from './problemWords';

z.config(ja());

const Questions = z.strictObject({ questions: z.array(Question).min(1), rules: z.array(Rule) });
const AskedList = z.strictObject({ asked: z.array(Asked) });
const FormerIds = z.strictObject({ formerIds: z.array(FormerId) });
const Sources = z.record(z.string(), Source);

/** Collects faults while records are parsed, so that one run names all of them. */
class Door {
  readonly problems: Problem[] = [];

  parse<Output>(schema: z.ZodType<Output>, value: unknown, file: string): Output | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const field = issue.path.join('.') || '（全体）';
      const at = issue.path.reduce<unknown>(
        (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
        value,
      );
      const found = at === undefined ? 'なし' : JSON.stringify(at);
      this.problems.push({ code: 'not-in-schema', file, field, found, expected: issue.message });
    }
    return undefined;
  }

  parseFolder<Output extends { id: string }>(
    schema: z.ZodType<Output>,
    folder: string,
    records: Record<string, unknown>,
  ): Output[] {
    return Object.entries(records).flatMap(([name, value]) => {
      const file = `${folder}/${name}.yaml`;
      const record = this.parse(schema, value, file);
      if (!record) return [];
      if (record.id !== name) {
        this.problems.push({
          code: 'file-name',
          file,
          field: 'id',
          found: record.id,
          expected: name,
        });
      }
      return [record];
    });
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** Parses and checks everything once; throws one message that names every fault, in Japanese. */
export function parseCatalogue(files: Files): Catalogue {
  const door = new Door();
  const plan = door.parse(Plan, files.plan, 'plan.yaml');
  const troubles = door.parse(Troubles, files.troubles, 'troubles.yaml');
  const questions = door.parse(Questions, files.questions, 'questions.yaml');
  const sources = door.parse(Sources, files.sources, 'sources.yaml');
  const asked = door.parse(AskedList, files.asked, 'asked.yaml');
  const exitPage = door.parse(ExitPage, files.exit, 'exit.yaml');
  const cards = door.parse(Cards, files.cards, 'cards.yaml');
  const formerIds = door.parse(FormerIds, files.formerIds, 'formerIds.yaml');
  const windows = door.parseFolder(Window, 'windows', files.windows);
  const programmes = door
    .parseFolder(Programme, 'programmes', files.programmes)
    .sort((a, b) => (programmeKey(a) < programmeKey(b) ? -1 : 1));
  const isWhole =
    plan && troubles && questions && sources && asked && exitPage && cards && formerIds;
  if (door.problems.length > 0 || !isWhole) {
    throw new Error(problemsText(door.problems));
  }
  const catalogue: Catalogue = {
    plan,
    programmes,
    windows,
    ...troubles,
    ...questions,
    ...asked,
    sources,
    exitPage,
    ...cards,
    ...formerIds,
  };
  const problems = check(catalogue);
  if (problems.length > 0) throw new Error(problemsText(problems));
  return freeze(catalogue);
}
