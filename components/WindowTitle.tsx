import type { Window } from '@/domain/window';
import { windowSlug } from '@/domain/windowSlug';
import type { Locale } from '@/i18n/locales';
import { Heading } from './Heading';
import { href } from './href';
import { OfficialName } from './OfficialName';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = { window: Window; words: Words; locale: Locale; level: 2 | 3 | 4 };

/** A window's name, which leads to its page, with the official Japanese name. */
export function WindowTitle({ window, words, locale, level }: Props) {
  const { name } = entry(words.windows, window.id);
  return (
    <div>
      <Heading level={level}>
        <a className="target" href={href(locale, 'windows', windowSlug(window))}>
          <Ruby>{name}</Ruby>
        </a>
      </Heading>
      <OfficialName official={window.name} name={name} />
    </div>
  );
}
