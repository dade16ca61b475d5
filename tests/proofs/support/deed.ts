/** What a random visitor did on the screen of the quiz. */
export type Deed = 'answer' | 'result' | 'change' | 'fold' | 'back' | 'forward' | 'nothing';

/**
 * One deed in the quiz, chosen by three numbers of chance from 0 up to 1. Runs in the page. Leaves
 * alone what asks for a file or keeps a list: that is not answering.
 */
export async function deedInQuiz([what, which, more]: readonly [
  number,
  number,
  number,
]): Promise<Deed> {
  const part = document.querySelector('[data-island="quiz"]');
  const pick = <Item>(list: readonly Item[], chance: number) =>
    list[Math.floor(chance * list.length)];
  if (!part) return 'nothing';
  const root = document.documentElement;
  root.dataset.walkFrom ??= String(history.state?.i);
  /** Moves in the history, and waits until the page knows it; there may be no such entry. */
  const move = (steps: number) =>
    new Promise<void>((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true });
      setTimeout(resolve, 150);
      history.go(steps);
    });
  // Never out of the quiz: which page lies before it has nothing to do with answers.
  if (what < 0.1 && history.state?.i > Number(root.dataset.walkFrom)) {
    await move(-1);
    return 'back';
  }
  if (what < 0.15) {
    await move(1);
    return 'forward';
  }
  const form = part.querySelector('form');
  if (form) {
    const inputs = [...form.querySelectorAll('input')];
    pick(inputs, which)?.click();
    if (more > 0.5) pick(inputs, (which + more) % 1)?.click();
    form.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
    return 'answer';
  }
  if (what < 0.3) {
    pick([...part.querySelectorAll('details > summary')], which)?.dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    return 'fold';
  }
  const show = part.querySelector<HTMLButtonElement>('.answers + .button');
  if (show && more < 0.7) {
    show.click();
    return 'result';
  }
  // Of the check page the buttons that change an answer; of the result that, or starting over.
  const buttons = part.querySelectorAll<HTMLButtonElement>(
    '.answers button, .stack-wide > .row > button',
  );
  pick([...buttons], which)?.click();
  return 'change';
}
