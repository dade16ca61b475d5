import { catalogue } from '@/app/catalogue';
import { window } from '@/domain/catalogue';
import { foreignConsultation, foreignLines } from '@/domain/foreignConsultation';
import { guide } from '@/domain/guide';
import type { Window } from '@/domain/window';
import { type Locale, readsSource, sourceLocale } from '@/i18n/locales';

/** Where somebody is sent who has not said anything yet. */
export function generalWindow(): Window {
  const first = guide(catalogue, {}, sourceLocale).windows[0];
  if (!first) throw new Error('The guidance without answers names no window.');
  return window(catalogue, first.id);
}

/** The consultation for readers of another language than the windows'; none for readers of it. */
export function foreignWindow(locale: Locale): Window | undefined {
  if (readsSource(locale)) return undefined;
  return foreignConsultation(catalogue);
}

/** The window through which another is reached, if it has no number of its own. */
export function viaWindow({ via }: Window): Window | undefined {
  return via === undefined ? undefined : window(catalogue, via);
}

/** Whom a foreign resident can ask first about residence; none for the locale of the papers. */
export function askingWindows(locale: Locale): Window[] {
  if (locale === sourceLocale) return [];
  return foreignLines(catalogue);
}
