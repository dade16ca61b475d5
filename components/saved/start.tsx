import { createRoot } from 'react-dom/client';
import { SavedLanguages, type SavedLanguagesProps } from './SavedLanguages';

/** The entry of the island's own bundle: what lies on a device no server knows. */
const place = document.querySelector<HTMLElement>('[data-island="saved"]');
if (place) {
  // The page wrote these props itself, from the same type (app/[locale]/saved/page.tsx).
  const props: SavedLanguagesProps = JSON.parse(place.dataset.props ?? '{}');
  createRoot(place).render(<SavedLanguages {...props} />);
}
