import { plain } from '@/i18n/ruby';
import { Ruby } from './Ruby';

type Props = { label: string; links: readonly { href: string; name: string }[] };

/** The pages above this one. */
export function PathLinks({ label, links }: Props) {
  return (
    <nav aria-label={plain(label)}>
      <ol className="path">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a className="target" href={href}>
              <Ruby>{name}</Ruby>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
