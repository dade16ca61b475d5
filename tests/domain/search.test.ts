import { describe, expect, it } from 'vitest';
import { fold } from '@/domain/fold';
import { randomFrom } from '@/domain/random';
import { type Nameable, nameSearch } from '@/domain/search';

const items: Nameable[] = [
  {
    kind: 'programme',
    id: 'assistance',
    names: ['Assistência social (seikatsu hogo)', '生活保護'],
  },
  { kind: 'programme', id: 'guardian', names: ['Người giám hộ', '成年後見制度'] },
  { kind: 'window', id: 'council', names: ['Council of welfare', '社会福祉協議会'] },
];
const find = (text: string) => nameSearch(items)(text).map(({ id }) => id);

describe('a search by names', () => {
  it('finds what a text names in full, in any writing', () => {
    expect(find('生活保護')).toEqual(['assistance']);
    expect(find('生活保護について知りたいです')).toEqual(['assistance']);
    expect(find('NGUOI GIAM HO')).toEqual(['guardian']);
  });

  it('finds a name that is only begun', () => {
    expect(find('社会福祉')).toEqual(['council']);
    expect(find('seikatsu')).toEqual(['assistance']);
    const alike: Nameable[] = [
      { kind: 'window', id: 'begun', names: ['Hello Work Chikusei'] },
      { kind: 'window', id: 'alike', names: ['Hallo Wirk'] },
    ];
    expect(nameSearch(alike)('hello work').map(({ id }) => id)).toEqual(['begun']);
  });

  it('says whether a text is a name and nothing else', () => {
    const inFull = (text: string) => nameSearch(items)(text).map((found) => found.inFull);
    expect(inFull('nguoi giam ho')).toEqual([true]);
    expect(inFull('生活保護')).toEqual([true]);
    expect(inFull('生活保護について知りたいです')).toEqual([false]);
    expect(inFull('社会福祉')).toEqual([false]);
  });

  it('puts the name nearest in length first', () => {
    const alike: Nameable[] = [
      { kind: 'window', id: 'long', names: ['Mito branch office of welfare'] },
      { kind: 'window', id: 'short', names: ['Mito branch'] },
    ];
    expect(nameSearch(alike)('mito bra').map(({ id }) => id)).toEqual(['short', 'long']);
  });

  it('finds the same as looking at every name', () => {
    const signs = ['相', '談', '窓', '口', 'a', 'b', ' '];
    const { below } = randomFrom(5);
    const word = (length: number) =>
      Array.from({ length }, () => signs[below(signs.length)]).join('');
    const random = Array.from({ length: 200 }, (_, at): Nameable => {
      return { kind: 'window', id: String(at), names: [word(2 + below(8)), word(2 + below(8))] };
    });
    const search = nameSearch(random);
    for (let time = 0; time < 300; time += 1) {
      const text = word(2 + below(10));
      const folded = fold(text);
      const enough = (each: string) => each.length >= (/[^a-z ]/.test(each) ? 2 : 4);
      const named = random.filter(({ names }) =>
        names
          .map(fold)
          .some((each) => enough(each) && (folded.includes(each) || each.includes(folded))),
      );
      const found = search(text).map(({ id }) => id);
      if (!enough(folded)) expect(found).toEqual([]);
      else if (named.length > 0) {
        expect(found).toHaveLength(Math.min(5, named.length));
        expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining(found));
      }
    }
  });

  it('finds a name with a slip of the finger', () => {
    expect(find('assistencia socal')).toEqual(['assistance']);
  });

  it('finds nothing in what is too short, too long, or about something else', () => {
    for (const text of ['', '護', 'abc', '🙂', 'x'.repeat(2000), 'good morning everybody']) {
      expect(find(text)).toEqual([]);
    }
  });

  it('finds five at most', () => {
    const many = Array.from({ length: 20 }, (_, at): Nameable => {
      return { kind: 'window', id: String(at), names: [`相談窓口${at}`] };
    });
    expect(nameSearch(many)('相談窓口')).toHaveLength(5);
  });
});
