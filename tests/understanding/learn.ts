import { modelFile } from '@/data/understandingModel';

/** Learns the model once before the tests, so that none of them waits for it; it is kept in a cache. */
export default function learn(): void {
  modelFile();
}
