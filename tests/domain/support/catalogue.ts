import { join } from 'node:path';
import { readFiles } from '@/data/files';
import { parseCatalogue } from '@/data/parse';

/** The real files of the city, fresh for each caller, so that a test may damage its own copy. */
export const realFiles = () => readFiles(join(process.cwd(), 'data'));

/** The real catalogue. */
export const catalogue = parseCatalogue(realFiles());
