import { useEffect, useState } from 'react';
import { asksForAnswer } from './privateBox';

/** What stands in the box, and how often it was asked for (Enter or the button) since it was empty. */
export type Typed = { text: string; asked: number };

const nothing: Typed = { text: '', asked: 0 };
const boxOf = (form: HTMLFormElement) => form.querySelector('textarea');
/** What stands in the box now; it may not have been read yet. */
export const textIn = (form: HTMLFormElement) => boxOf(form)?.value ?? '';

/** What was typed before the script came. An Enter of that time stands in the box as an empty line. */
function firstTyped(form: HTMLFormElement): Typed {
  const text = textIn(form);
  if (text.trim() === '') return nothing;
  return { text, asked: /\S\s*\n\s*$/.test(text) ? 1 : 0 };
}

/**
 * Follows the box of a form that the server has written: at most once a frame, not while an input
 * method is composing. Nothing of it is kept anywhere else.
 */
export function useTyped(form: HTMLFormElement): Typed {
  const [typed, setTyped] = useState(() => firstTyped(form));

  useEffect(() => {
    const box = boxOf(form);
    let frame = 0;
    const read = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const text = textIn(form);
        setTyped((now) => (text.trim() === '' ? nothing : { ...now, text }));
      });
    };
    const input = (event: Event) => {
      if (!(event instanceof InputEvent && event.isComposing)) read();
    };
    const keydown = (event: KeyboardEvent) => {
      if (!asksForAnswer(event)) return;
      event.preventDefault();
      form.requestSubmit();
    };
    const submit = (event: Event) => {
      event.preventDefault();
      const text = textIn(form);
      if (text.trim() === '') box?.focus();
      else setTyped((now) => ({ text, asked: now.asked + 1 }));
    };
    const reset = () => {
      cancelAnimationFrame(frame);
      setTyped(nothing);
      // By the button, which does not keep the focus for nothing to come.
      if (form.contains(document.activeElement)) box?.focus();
    };
    box?.addEventListener('input', input);
    box?.addEventListener('compositionend', read);
    box?.addEventListener('keydown', keydown);
    form.addEventListener('submit', submit);
    form.addEventListener('reset', reset);
    // What was typed between the first reading and now.
    read();
    return () => {
      cancelAnimationFrame(frame);
      box?.removeEventListener('input', input);
      box?.removeEventListener('compositionend', read);
      box?.removeEventListener('keydown', keydown);
      form.removeEventListener('submit', submit);
      form.removeEventListener('reset', reset);
    };
  }, [form]);
  return typed;
}
