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
    const look = async () => {
      const found = await copiesHere();
      if (!current) return;
      if (found) setCopies(found);
      setSaving(found ? 'ready' : 'unable');
      return found;
    };
    // On a first visit the language that is read is on its way by now.
    look().then(async (found) => {
      if (found && !found.kept.includes(own) && (await keepLocale(own))) await look();
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
    setSaving(whole ? 'ready' : 'failed');
  }, []);

  return { saving, ...copies, saveAll };
}
