import { plain } from '@/i18n/ruby';
import { Japanese } from './Japanese';

type Props = {
  /** The name as printed in the plan or on the door. */
  official: string;
  /** The name in the reader's own language. */
  name: string;
};

/** The official Japanese name, where it differs from the name in the reader's language. */
export function OfficialName({ official, name }: Props) {
  if (plain(name) === plain(official)) return null;
  return (
    <span className="small block">
      <Japanese>{official}</Japanese>
    </span>
  );
}
