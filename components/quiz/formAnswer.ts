import { standsAlone } from '@/domain/options';
import type { Question } from '@/domain/question';

/** The options now checked in a form, in the order of the page. */
export function formAnswer(form: HTMLFormElement, question: Question): string[] {
  return new FormData(form).getAll(question.id).map(String);
}

/** "Nothing of this" and "not sure" exclude the rest: unchecks what the changed box rules out. */
export function excludeOthers(changed: HTMLInputElement, question: Question): void {
  if (!changed.checked || changed.type !== 'checkbox' || !changed.form) return;
  for (const box of changed.form.elements) {
    if (!(box instanceof HTMLInputElement) || box === changed || box.name !== changed.name)
      continue;
    if (standsAlone(question, changed.value) || standsAlone(question, box.value))
      box.checked = false;
  }
}
