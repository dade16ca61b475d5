import { useCallback, useEffect, useState } from 'react';
import { type Locale, localeIds } from '@/i18n/locales';
import { type Copies, copiesHere, keepLocale } from './copies';

/** `looking` before the worker has answered; `unable` where there is none. */
export type Saving = 'looking' | 'unable' | 'ready' | 'saving' | 'failed';

/** The languages on this device, and a way to lay all of them down, one after another. */
export function useCopies(own: Locale): {
  saving: Saving;
  kept: readonly Locale[];
  bytes: number;
  saveAll: () => Promise<void>;
} {
  const [saving, setSaving] = useState<Saving>('looking');
  const [copies, setCopies] = useState<Copies>({ kept: [], bytes: 0 });

  useEffect(() => {
    let current = true;
    copiesHere().then(async (found) => {
      if (!current) return;
      setSaving(found ? 'ready' : 'unable');
      if (!found) return;
      setCopies(found);
      // On a first visit the language that is read is on its way by now.
      const isNew = !found.kept.includes(own) && (await keepLocale(own));
      const now = isNew ? await copiesHere() : null;
      if (current && now) setCopies(now);
    });
    return () => {
      current = false;
    };
  }, [own]);

  const saveAll = useCallback(async () => {
    setSaving('saving');
    let whole = true;
    for (const locale of localeIds) {
      const kept = await keepLocale(locale);
      whole &&= kept;
      if (kept) {
        setCopies((before) => ({ ...before, kept: [...new Set([...before.kept, locale])] }));
      }
    }
    const now = await copiesHere();
    if (now) setCopies(now);
    setSaving(whole ? 'ready' : 'failed');
  }, []);

  return { saving, ...copies, saveAll };
}
