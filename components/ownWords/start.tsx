import { createRoot } from 'react-dom/client';
import { OwnWords } from './OwnWords';
import type { OwnWordsProps } from './words';

/** The entry of the island's own bundle: answers below the form that the server has written. */
const place = document.querySelector<HTMLElement>('[data-island="own-words"]');
const form = place?.querySelector('form');
const answer = place?.querySelector('[data-answer]');
if (place && form && answer) {
  // The page wrote these props itself, from the same type (OwnWordsBox.tsx).
  const props: OwnWordsProps = JSON.parse(place.dataset.props ?? '{}');
  createRoot(answer).render(<OwnWords {...props} form={form} />);
}
