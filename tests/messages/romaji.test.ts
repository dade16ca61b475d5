import { describe, expect, it } from 'vitest';
import { allWords } from '@/scripts/words/allWords';
import { romaji } from '@/scripts/words/checks/romaji';

const words = allWords();
const { catalogue } = words;

describe('the romaji of official names', () => {
  it('is how they are spoken', () => {
    expect(romaji.find(words)).toEqual([]);
  });

  it('is found where it is not, of a window and of a programme', () => {
    const [window, programme] = [catalogue.windows[0], catalogue.programmes[0]];
    const slip = <Item extends { nameRomaji: string }>(items: readonly Item[]) =>
      items.map((item, at) => (at === 0 ? { ...item, nameRomaji: `${item.nameRomaji} ka` } : item));
    const slipped = {
      ...catalogue,
      windows: slip(catalogue.windows),
      programmes: slip(catalogue.programmes),
    };
    expect(romaji.find({ ...words, catalogue: slipped }).map(({ key }) => key)).toEqual([
      `${window?.id}.nameRomaji`,
      `${programme?.id}.nameRomaji`,
    ]);
  });
});
