import { readersLocale } from '@/i18n/readersLocale';
import { href } from '../href';

/** The entry of the island's own bundle: goes on to the list in the reader's language, if we have it. */
const locale = readersLocale(navigator.languages);
if (locale) window.location.replace(`${href(locale, 'list')}${window.location.hash}`);
