import { type Answers, answerFaults } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { guide } from '@/domain/guide';
import { replay } from '@/domain/replay';
import { isLocale, type Locale, localeIds, sourceLocale } from '@/i18n/locales';

/** A line of input that could be read. */
export type AnswerLine = { answers: Answers; locale: Locale };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads `{"answers": {questionId: [optionId, …]}, "locale": "vi"}`. Throws with what is wrong. */
export function readAnswerLine(catalogue: Catalogue, line: string): AnswerLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not JSON; expected {"answers": {"trouble": ["rent"]}, "locale": "ja"}');
  }
  if (!isObject(value)) throw new Error('expected an object with "answers" and "locale"');
  const { answers = {}, locale = sourceLocale, ...others } = value;
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Error(`unknown key "${unknown[0]}"; known: answers, locale`);
  if (typeof locale !== 'string' || !isLocale(locale)) {
    throw new Error(`unknown locale ${JSON.stringify(locale)}; known: ${localeIds.join(', ')}`);
  }
  if (!isObject(answers)) throw new Error('"answers" must be an object of lists');
  const lists: Record<string, string[]> = {};
  for (const [id, options] of Object.entries(answers)) {
    if (!Array.isArray(options) || !options.every((option) => typeof option === 'string')) {
      throw new Error(`answers to "${id}" must be a list of option ids`);
    }
    lists[id] = options;
  }
  const [fault] = answerFaults(catalogue, lists);
  if (fault) throw new Error(fault);
  return { answers: lists, locale };
}

/** The guidance for a line, in the shape that the command prints. */
export function answerOf(catalogue: Catalogue, { answers, locale }: AnswerLine) {
  const guidance = guide(catalogue, answers, locale);
  return {
    urgent: guidance.urgent,
    windows: guidance.windows,
    first: guidance.windows[0],
    programmes: guidance.programmes.map(({ key, id, strength, reasons }) => ({
      key,
      id,
      strength,
      reasons,
    })),
    ...replay(catalogue, answers),
    unknown: guidance.unknown,
  };
}
