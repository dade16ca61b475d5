import { createRoot } from 'react-dom/client';
import { TalkIsland, type TalkIslandProps } from './TalkIsland';

/** The entry of the island's own bundle. */
const place = document.querySelector<HTMLElement>('[data-island="talk"]');
if (place) {
  // The page wrote these props itself, from the same type (app/[locale]/counter/talk/page.tsx).
  const props: TalkIslandProps = JSON.parse(place.dataset.props ?? '{}');
  createRoot(place).render(<TalkIsland {...props} />);
}
