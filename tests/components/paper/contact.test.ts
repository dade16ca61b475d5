import { describe, expect, it } from 'vitest';
import { urgentContacts } from '@/components/paper/contact';
import { phoneOf } from '@/components/phoneOf';
import { catalogue } from '@/data';
import { guide } from '@/domain/guide';

const urgent = (...danger: string[]) => {
  const answers = { 'for-whom': ['me'], trouble: ['rent'], danger };
  return { guidance: guide(catalogue, answers, 'vi'), answers };
};
const contacts = (...danger: string[]) => {
  const { guidance } = urgent(...danger);
  return urgentContacts(catalogue, guidance).map(({ window }) => window);
};

describe('the lines to call now that stand on paper', () => {
  it('are those of the result, in its order', () => {
    expect(contacts('none')).toEqual([]);
    expect(contacts('fire-flood').map(({ id }) => id)).toEqual(['emergency-119', 'emergency-110']);
  });

  it('are none that must not lie about, though the result has one', () => {
    const { guidance } = urgent('tonight');
    const secret = catalogue.windows.filter(({ sensitive }) => sensitive).map(({ id }) => id);
    expect(guidance.urgent.some((id) => secret.includes(id))).toBe(true);
    const shown = contacts('tonight');
    expect(shown.filter(({ id }) => secret.includes(id))).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
    for (const window of shown) expect(phoneOf(window)).toMatch(/^\d/);
  });
});
