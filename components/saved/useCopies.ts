import { useCallback, useEffect, useState } from 'react';
import { type Locale, localeIds } from '@/i18n/locales';
import { type Copies, copiesHere, keepLocale } from './copies';

/** `looking` before the worker has answered; `unable` where there is none. */
export type Saving = 'looking' | 'unable' | 'ready' | 'saving' | 'failed';

/** The languages on this device, and a way to lay all of them down, one after another. */
export function useCopies(): {
  saving: Saving;
  kept: readonly Locale[];
  bytes: number;
  saveAll: () => Promise<void>;
} {
  const [saving, setSaving] = useState<Saving>('looking');
  const [copies, setCopies] = useState<Copies>({ kept: [], bytes: 0 });

  useEffect(() => {
    let current = true;
    copiesHere().then((found) => {
      if (!current) return;
      if (found) setCopies(found);
      setSaving(found ? 'ready' : 'unable');
    });
    return () => {
      current = false;
    };
  }, []);

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
