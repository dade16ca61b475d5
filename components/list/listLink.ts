import { type Listed, listText } from '@/domain/list';

/** The page of lists that belongs to no language: it opens in the reader's own. */
const PAGE = '/list/';

/** The whole address of a list, on the site at `origin`: ids only, in the fragment. */
export function listLink(origin: string, listed: Listed): string {
  return `${origin}${PAGE}#${listText(listed)}`;
}
