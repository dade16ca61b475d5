import { readingText, sourceHash } from '@/i18n/ledger';
import { localeIds, sourceLocale } from '@/i18n/locales';
import type { AllWords } from '../check';
import { leavesIn } from '../pairs';
import type { Plant } from './plant';

/** A copy of the words with faults in it; the words themselves stay as they are. */
export function planted(words: AllWords, plants: readonly Plant[]): AllWords {
  const byPlace = new Map(plants.map((plant) => [`${plant.locale} ${plant.key}`, plant]));
  const romaji = new Map(
    plants.flatMap(({ key, romaji: said }) => (said === undefined ? [] : [[key, said] as const])),
  );
  const sets = new Map(
    [...words.sets].map(([locale, leaves]) => [
      locale,
      leaves.flatMap((leaf) => {
        const plant = byPlace.get(`${locale} ${leaf.key}`);
        if (!plant || plant.romaji !== undefined) return [leaf];
        return plant.text === undefined ? [] : [{ key: leaf.key, text: plant.text }];
      }),
    ]),
  );
  const windows = words.catalogue.windows.map((window) => {
    const sayRomaji = romaji.get(`windows.${window.id}.say`);
    return sayRomaji === undefined ? window : { ...window, sayRomaji };
  });
  return { ...words, sets, catalogue: { ...words.catalogue, windows } };
}

/** The words as if every string had been made from the Japanese of today: only texts are at test. */
export function upToDate(words: AllWords): AllWords {
  const ledger = Object.fromEntries(
    leavesIn(words, sourceLocale).map(({ key, text }) => [
      key,
      readingText({ state: 'machine-written', of: sourceHash(text) }),
    ]),
  );
  return { ...words, ledgers: new Map(localeIds.map((id) => [id, ledger])) };
}
