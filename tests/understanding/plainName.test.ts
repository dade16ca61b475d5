import { describe, expect, it } from 'vitest';
import { namesFile } from '@/app/understanding.json/names';
import { nameables } from '@/components/ownWords/nameables';
import { catalogue } from '@/data';
import { programme, window } from '@/domain/catalogue';
import { mayLieAbout, windowMayLieAbout } from '@/domain/mayLieAbout';
import { isPlainName, withoutDanger } from '@/domain/plainName';
import { nameSearch } from '@/domain/search';
import { sensitivityOf } from '@/domain/sensitivity';
import { localeIds } from '@/i18n/locales';
import { understood } from '@/scripts/understanding/line';

const items = nameables(await namesFile());
const search = nameSearch(items);

/** All names of what is neither sensitive nor 110 or 119. */
const plainNames = items
  .filter(({ kind, id }) => {
    if (kind === 'programme') return mayLieAbout(catalogue, programme(catalogue, id));
    if (kind === 'measure') return true;
    const each = window(catalogue, id);
    return windowMayLieAbout(each) && !each.emergency;
  })
  .flatMap(({ names }) => names);

const read = (text: string, locale: string) => {
  const whole = understood(catalogue, text, locale);
  return isPlainName(catalogue, search(text)) ? withoutDanger(catalogue, whole, locale) : whole;
};
const alarms = (text: string, locale: string) => {
  const { urgent, answers } = read(text, locale);
  return urgent.length > 0 || sensitivityOf(catalogue, answers) !== null;
};

describe.each(localeIds)('a name and nothing else, read in %s', (locale) => {
  it('calls nobody to an emergency line, and is found', () => {
    expect(plainNames.length).toBeGreaterThan(400);
    expect(plainNames.filter((name) => alarms(name, locale))).toEqual([]);
    expect(plainNames.filter((name) => !search(name)[0]?.inFull)).toEqual([]);
  });
});

describe('a name', () => {
  it('takes nothing from a danger that is told beside it', () => {
    const [name = ''] = plainNames;
    expect(alarms(`${name}. my husband hits me`, 'en')).toBe(true);
    expect(alarms('fire! Fire department (not urgent)', 'en')).toBe(true);
  });

  it('of 110, of 119 and of what is sensitive is read as any words', () => {
    const of = (id: string) => isPlainName(catalogue, search(window(catalogue, id).name));
    expect(of('national-188')).toBe(true);
    expect([of('emergency-110'), of('emergency-119'), of('pref-dv-center')]).toEqual([
      false,
      false,
      false,
    ]);
    const prevention = programme(catalogue, 'support-for-life');
    expect(isPlainName(catalogue, search(prevention.name))).toBe(false);
    expect(alarms(prevention.name, 'ja')).toBe(true);
  });

  it('keeps the calm troubles that it sounds like', () => {
    const { name } = programme(catalogue, 'school-expense-aid');
    expect(read(name, 'ja').troubles[0]?.id).toBe('school-costs');
  });
});
