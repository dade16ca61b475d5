import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { nextQuestion } from '@/domain/nextQuestion';
import { CHECK, MOST_IDLE_MS, type QuizRecord, type Step } from '@/domain/quizRecord';
import { relevantAnswers } from '@/domain/replay';
import { entryNumber, pushEntry } from './entries';
import { canStore, forget, handOver, keep, load, wipeEverywhere } from './session';

/** Something to tell once, above the quiz. */
export type Notice = 'expired' | 'damaged' | 'notStored' | 'startedOver' | null;

const LOOK_MS = 60_000;

/** The quiz in this tab: answers, the step on screen, and the ways between steps. */
export function useQuiz(catalogue: Catalogue | null, first: Step) {
  const [quiz, setQuiz] = useState<QuizRecord>({ answers: {}, step: first, entries: {}, at: 0 });
  const [notice, setNotice] = useState<Notice>(null);
  const [ready, setReady] = useState(false);
  // Grows whenever answers are put in or taken out from outside: the form is then made anew.
  const [version, setVersion] = useState(0);
  const now = useRef(quiz);
  // A page hears its own wipe as well; the focus has moved on by then.
  const hearsItself = useRef(false);

  const set = useCallback((next: QuizRecord) => {
    now.current = next;
    setQuiz(next);
  }, []);
  const blank = useCallback(() => {
    setVersion((count) => count + 1);
    set({ answers: {}, step: first, entries: { [entryNumber()]: first }, at: Date.now() });
  }, [first, set]);

  /** Blanks, and says so to whoever comes back to the page. */
  const clear = useCallback(() => {
    blank();
    setNotice('startedOver');
  }, [blank]);

  useEffect(() => {
    // Each step begins at its heading; the browser's own place belongs to another step.
    window.history.scrollRestoration = 'manual';
  }, []);

  useEffect(() => {
    if (!catalogue) return;
    const found = load(catalogue);
    if (found.kind === 'record') {
      const { record } = found;
      const step = record.entries[entryNumber()] ?? record.step;
      const entries = { ...record.entries, [entryNumber()]: step };
      const next = { ...record, step, entries, at: Date.now() };
      set(next);
      setVersion((count) => count + 1);
      keep(catalogue, next);
    } else {
      set({ answers: {}, step: first, entries: { [entryNumber()]: first }, at: Date.now() });
      if (found.kind !== 'nothing') setNotice(found.kind);
      else if (!canStore()) setNotice('notStored');
    }
    setReady(true);
  }, [catalogue, first, set]);

  useEffect(() => {
    if (!catalogue || !ready) return;
    const back = () => {
      const step = now.current.entries[entryNumber()] ?? first;
      const next = { ...now.current, step, at: Date.now() };
      set(next);
      keep(catalogue, next);
    };
    const wipe = () => {
      if (hearsItself.current) hearsItself.current = false;
      else blank();
    };
    const look = () => {
      if (Date.now() - now.current.at <= MOST_IDLE_MS) return;
      const used = Object.keys(now.current.answers).length > 0;
      forget();
      blank();
      if (used) setNotice('expired');
    };
    const timer = setInterval(look, LOOK_MS);
    window.addEventListener('popstate', back);
    window.addEventListener('pageshow', look);
    window.addEventListener('wipe', wipe);
    return () => {
      clearInterval(timer);
      window.removeEventListener('popstate', back);
      window.removeEventListener('pageshow', look);
      window.removeEventListener('wipe', wipe);
    };
  }, [catalogue, ready, first, set, blank]);

  const go = useCallback(
    (step: Step, answers: Answers = now.current.answers) => {
      if (!catalogue) return;
      const entries = { ...now.current.entries, [pushEntry()]: step };
      const next = { answers, step, entries, at: Date.now() };
      set(next);
      keep(catalogue, next);
      setNotice(null);
    },
    [catalogue, set],
  );

  /** Takes an answer, drops those it makes irrelevant, and goes to what comes next. */
  const answer = useCallback(
    (question: string, options: readonly string[]) => {
      if (!catalogue) return;
      const answers = relevantAnswers(catalogue, {
        ...now.current.answers,
        [question]: options,
      });
      go(nextQuestion(catalogue, answers) ?? CHECK, answers);
    },
    [catalogue, go],
  );

  const startOver = useCallback(() => {
    hearsItself.current = wipeEverywhere();
    clear();
  }, [clear]);

  /** For the moment in which the page of another language opens. */
  const takeAlong = useCallback(() => handOver({ ...now.current, at: Date.now() }), []);

  return { quiz, notice, ready, version, go, answer, clear, startOver, takeAlong };
}
