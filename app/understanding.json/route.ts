import type { UnderstandingFile } from '@/components/ownWords/namesFile';
import { modelFile } from '@/data/understandingModel';
import { namesFile } from './names';

export const dynamic = 'force-static';

/** What the box for one's own words learned, and all names; the same for every locale. */
export async function GET() {
  const file: UnderstandingFile = { model: modelFile(), names: await namesFile() };
  return Response.json(file);
}
