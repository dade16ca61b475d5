import { Chooser } from './Chooser';

export default function ChooserPage() {
  return <Chooser line={({ site }) => site.chooser.line} />;
}
