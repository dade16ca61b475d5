import { useEffect, useRef } from 'react';
import type { Step } from '@/domain/quizRecord';
import { fill } from '@/i18n/fill';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { Ruby } from '../Ruby';

type Props = {
  step: Step;
  /** Number of the question on the screen; none on the other pages. */
  number: number | undefined;
  words: QuestionnaireWords;
};

/** Says where one is, and moves the focus to the heading whenever the step changes. */
export function StepAnnouncement({ step, number, words }: Props) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const heading = document.querySelector<HTMLElement>('[data-step-heading]');
    heading?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);
  return (
    <p className="small" aria-live="polite">
      {number !== undefined && <Ruby>{fill(words.step, { number: String(number) })}</Ruby>}
    </p>
  );
}
