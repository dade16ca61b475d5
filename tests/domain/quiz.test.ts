import { describe, expect, it } from 'vitest';
import { type Answers, answerFaults } from '@/domain/answers';
import { guide } from '@/domain/guide';
import { nextQuestion } from '@/domain/nextQuestion';
import { CHECK, MOST_IDLE_MS, mayBeStored, readRecord } from '@/domain/quizRecord';
import { relevantAnswers, replay } from '@/domain/replay';
import { sensitivityOf } from '@/domain/sensitivity';
import { catalogue } from './support/catalogue';

describe('the order of questions', () => {
  it('begins with for whom, then the trouble', () => {
    expect(nextQuestion(catalogue, {})).toBe('for-whom');
    expect(nextQuestion(catalogue, { 'for-whom': ['me'] })).toBe('trouble');
  });

  it('asks about the household only where it changes the guidance', () => {
    const asked = (trouble: string) =>
      replay(catalogue, {
        'for-whom': ['me'],
        trouble: [trouble],
        danger: ['none'],
        household: ['none'],
        support: ['none'],
      }).asked;
    expect(asked('rent')).toContain('household');
    expect(asked('licence')).not.toContain('household');
    expect(asked('licence')).not.toContain('danger');
  });

  it('ends when nothing can change the guidance any more', () => {
    const answers: Answers = { 'for-whom': ['me'], trouble: ['licence'], support: ['none'] };
    expect(nextQuestion(catalogue, answers)).toBeNull();
  });

  it('is taken up again where an answer is missing', () => {
    expect(replay(catalogue, { 'for-whom': ['me'], support: ['none'] })).toEqual({
      asked: ['for-whom'],
      next: 'trouble',
    });
  });

  it('drops answers that an edit makes irrelevant, and keeps the others', () => {
    const before: Answers = {
      'for-whom': ['me'],
      trouble: ['rent'],
      household: ['pupil'],
      support: ['no-voice'],
    };
    const edited = relevantAnswers(catalogue, { ...before, trouble: ['licence'] });
    expect(edited).toEqual({ 'for-whom': ['me'], trouble: ['licence'], support: ['no-voice'] });
  });
});

describe('for whom', () => {
  it('never changes which programmes are named or how near they are', () => {
    for (const { id } of catalogue.troubles) {
      const programmes = ['me', 'family', 'someone', 'under-18', 'counter', 'not-sure'].map(
        (whom) =>
          JSON.stringify(
            guide(catalogue, { 'for-whom': [whom], trouble: [id] }, 'ja').programmes.map((each) => [
              each.id,
              each.strength,
            ]),
          ),
      );
      expect(new Set(programmes).size).toBe(1);
    }
  });

  it('puts the two lines for children first for somebody under 18', () => {
    for (const { id } of catalogue.troubles) {
      const { urgent, windows } = guide(
        catalogue,
        { 'for-whom': ['under-18'], trouble: [id] },
        'ja',
      );
      expect(windows.slice(0, 2).map((window) => window.id)).toEqual([
        'national-189',
        'national-child-sos',
      ]);
      expect(urgent).toContain('national-189');
    }
  });
});

describe('answers from outside', () => {
  it('are refused with the name of what is unknown', () => {
    expect(answerFaults(catalogue, { trouble: ['rent'] })).toEqual([]);
    expect(answerFaults(catalogue, { troubel: ['rent'] })[0]).toContain('"troubel"');
    expect(answerFaults(catalogue, { trouble: ['rents'] })[0]).toContain('"rents"');
    expect(answerFaults(catalogue, { 'for-whom': ['me', 'family'] })[0]).toContain('one option');
  });
});

describe('what a tab remembers', () => {
  const record = {
    answers: { 'for-whom': ['me'], trouble: ['rent'] },
    step: 'danger',
    entries: { 3: CHECK },
    at: 1_000_000,
  };
  const read = (text: string | null, now = record.at + 1) => readRecord(catalogue, text, now);

  it('is read back whole', () => {
    expect(read(JSON.stringify(record))).toEqual({ kind: 'record', record });
  });

  it('is refused after 30 minutes, and when it comes from the future', () => {
    const text = JSON.stringify(record);
    expect(read(text, record.at + MOST_IDLE_MS).kind).toBe('record');
    expect(read(text, record.at + MOST_IDLE_MS + 1).kind).toBe('expired');
    expect(read(text, record.at - 1).kind).toBe('expired');
  });

  it.each([
    ['nothing', null],
    ['damaged', '{'],
    ['damaged', '[]'],
    ['damaged', 'null'],
    ['damaged', JSON.stringify({ ...record, answers: { trouble: 'rent' } })],
    ['damaged', JSON.stringify({ ...record, answers: { trouble: ['gone'] } })],
    ['damaged', JSON.stringify({ ...record, answers: [] })],
    ['damaged', JSON.stringify({ ...record, step: 'nowhere' })],
    ['damaged', JSON.stringify({ ...record, entries: { 1: 'nowhere' } })],
    ['damaged', JSON.stringify({ ...record, at: 'now' })],
  ])('is %s when it reads %s', (kind, text) => {
    expect(read(text).kind).toBe(kind);
  });

  it('may lie in storage only while nothing sensitive is answered', () => {
    expect(mayBeStored(catalogue, record)).toBe(true);
    const sensitive = catalogue.troubles.filter((trouble) => trouble.sensitive);
    expect(sensitive.length).toBeGreaterThan(0);
    for (const { id } of sensitive) {
      expect(mayBeStored(catalogue, { answers: { trouble: ['rent', id] } })).toBe(false);
    }
    for (const danger of ['partner', 'child-hurt', 'dying']) {
      expect(mayBeStored(catalogue, { answers: { trouble: ['rent'], danger: [danger] } })).toBe(
        false,
      );
    }
  });

  it('takes the calm look of violence before every other', () => {
    const answers: Answers = { trouble: ['heart-and-mind', 'home-safety'], danger: ['fire-flood'] };
    expect(sensitivityOf(catalogue, answers)).toBe('violence');
    expect(sensitivityOf(catalogue, { trouble: ['rent'] })).toBeNull();
  });
});
