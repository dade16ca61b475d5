import { catalogue as facts } from '@/data';
import type { Catalogue } from '@/domain/catalogue';
import { withReadings } from '@/i18n/furigana';

/** The city's facts as pages show them: Japanese names and addresses carry their readings. */
export const catalogue: Catalogue = {
  ...facts,
  programmes: facts.programmes.map((each) => ({ ...each, name: withReadings(each.name) })),
  windows: facts.windows.map((each) => ({
    ...each,
    name: withReadings(each.name),
    address: each.address && withReadings(each.address),
  })),
};
