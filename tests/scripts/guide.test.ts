import { describe, expect, it } from 'vitest';
import { localeIds } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { answerOf, readAnswerLine } from '@/scripts/answerLine';
import { questionnaire } from '@/scripts/questions';
import { ways } from '@/scripts/steps';
import { catalogue } from '../domain/support/catalogue';

const read = (line: string) => readAnswerLine(catalogue, line);

describe('a line of answers', () => {
  it('is read with its locale, and without one in Japanese', () => {
    expect(read('{"answers":{"trouble":["rent"]},"locale":"vi"}')).toEqual({
      answers: { trouble: ['rent'] },
      locale: 'vi',
    });
    expect(read('{}')).toEqual({ answers: {}, locale: 'ja' });
  });

  it.each([
    ['not JSON', 'rent'],
    ['an object', '["rent"]'],
    ['unknown locale', '{"locale":"xx"}'],
    ['unknown key', '{"answer":{}}'],
    ['an object of lists', '{"answers":[]}'],
    ['list of option ids', '{"answers":{"trouble":"rent"}}'],
    ['unknown question', '{"answers":{"weather":["rain"]}}'],
    ['unknown option', '{"answers":{"trouble":["rain"]}}'],
    ['takes one option', '{"answers":{"for-whom":["me","family"]}}'],
  ])('is refused with what is wrong: %s', (fault, line) => {
    expect(() => read(line)).toThrow(fault);
  });

  it('is answered in the documented shape', () => {
    const answer = answerOf(catalogue, read('{"answers":{"for-whom":["me"],"trouble":["rent"]}}'));
    expect(Object.keys(answer)).toEqual([
      'urgent',
      'windows',
      'first',
      'programmes',
      'asked',
      'next',
      'unknown',
    ]);
    expect(answer.first).toEqual(answer.windows[0]);
    expect(answer.asked).toEqual(['for-whom', 'trouble']);
    expect(answer.next).toBe('danger');
    expect(Object.keys(answer.programmes[0] ?? {})).toEqual(['key', 'id', 'strength', 'reasons']);
  });
});

describe('the questionnaire as data', () => {
  it('has every question with its options, "not sure" and "rather not say", in ja and en', async () => {
    const messages = new Map(
      await Promise.all(
        localeIds
          .filter((id) => id === 'ja' || id === 'en')
          .map(async (id) => [id, await messagesOf(id)] as const),
      ),
    );
    const questions = questionnaire(catalogue, messages);
    expect(questions.map(({ id }) => id)).toEqual(catalogue.questions.map(({ id }) => id));
    for (const { options, title } of questions) {
      expect(options.map(({ id }) => id).slice(-2)).toEqual(['not-sure', 'rather-not']);
      expect(Object.keys(title)).toEqual(['ja', 'en']);
      for (const { id, label } of options) {
        expect(label.ja, id).toBeTruthy();
        expect(label.en, id).not.toBe(id);
      }
    }
  });
});

describe('the way from the home page to the first result', () => {
  const { first, byTrouble } = ways(catalogue);

  it('takes at most 6 screens and 8 touches for one trouble', () => {
    expect(Math.max(...first.map(({ screens }) => screens))).toBeLessThanOrEqual(6);
    expect(Math.max(...first.map(({ touches }) => touches))).toBeLessThanOrEqual(8);
  });

  it('puts at most 6 questions, and 4 for the trouble in the middle', () => {
    const screens = [...byTrouble.values()].sort((a, b) => a - b);
    expect(screens.at(-1)).toBeLessThanOrEqual(6);
    expect(screens[Math.floor(screens.length / 2)]).toBeLessThanOrEqual(4);
  });
});
