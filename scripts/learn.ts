/** `npm run learn`: learns what the box understands, unless it lies in the cache already. */
import { modelFile } from '@/data/understandingModel';
import { isMain } from './isMain';

if (isMain(import.meta.url)) {
  const { labels, grams } = modelFile();
  console.log(`learned ${labels.length} meanings from ${grams.split('\n').length} parts of words`);
}
