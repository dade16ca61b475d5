import { modelFile } from '@/data/understandingModel';

export const dynamic = 'force-static';

/** What the box for one's own words learned, the same for every locale. */
export function GET() {
  return Response.json(modelFile());
}
