import { Chooser } from '../Chooser';

/** A list that came by a link: it opens in the reader's language, or in the one chosen here. */
export default function ListChooserPage() {
  return (
    <Chooser path={['list']} line={({ list }) => list.title}>
      <div data-island="list-language" />
    </Chooser>
  );
}
