import { createRoot } from 'react-dom/client';
import { ListIsland, type ListIslandProps } from './ListIsland';

/** The entry of the island's own bundle: the list depends on the address, which no server knows. */
const place = document.querySelector<HTMLElement>('[data-island="list"]');
if (place) {
  // The page wrote these props itself, from the same type (app/[locale]/list/page.tsx).
  const props: ListIslandProps = JSON.parse(place.dataset.props ?? '{}');
  createRoot(place).render(<ListIsland {...props} />);
}
