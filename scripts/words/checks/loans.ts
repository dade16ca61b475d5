import { localeIds } from '@/i18n/locales';
import { silentLoans } from '../careful';
import type { Check } from '../check';
import { inEach } from '../pairs';

export const loans: Check = {
  name: 'loans',
  proves: 'Every text that names a loan programme says that the money must be repaid.',
  find: (words) => {
    const keys = words.catalogue.programmes
      .filter(({ loan }) => loan)
      .flatMap(({ id }) => [`programmes.${id}.name`, `programmes.${id}.summary`])
      .concat('result.programme.loan', 'labels.costs.must-be-repaid');
    return inEach(words, localeIds, 'that it must be repaid', (leaves, locale) =>
      silentLoans(locale, leaves, keys),
    );
  },
};
