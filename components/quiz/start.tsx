import { hydrateRoot } from 'react-dom/client';
import { type IslandProps, QuizIsland } from './QuizIsland';

/** The entry of the island's own bundle: wakes the quiz that the server has rendered. */
const place = document.querySelector<HTMLElement>('[data-island="quiz"]');
if (place) {
  // The page wrote these props itself, from the same type (app/[locale]/quiz/page.tsx).
  const props: IslandProps = JSON.parse(place.dataset.props ?? '{}');
  hydrateRoot(place, <QuizIsland {...props} />);
}
