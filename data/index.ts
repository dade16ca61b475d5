import { join } from 'node:path';
import type { Catalogue } from '@/domain/catalogue';
import { readFiles } from './files';
import { parseCatalogue } from './parse';

/** The city's facts, parsed once, checked and frozen. The only door to `data/`. */
export const catalogue: Catalogue = parseCatalogue(readFiles(join(process.cwd(), 'data')));
