import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { ContactLine } from './ContactLine';
import { href } from './href';
import { Ruby } from './Ruby';

type Props = {
  locale: Locale;
  words: Pick<Messages, 'site' | 'labels' | 'windows'>;
  /** Where anybody can ask; not given where its call back could endanger somebody. */
  general: Window | undefined;
  /** Where one can ask in other languages, for readers of another language. */
  foreign?: Window | undefined;
};

/** A person to ask, the plan's period, and who does not stand behind the site. */
export function SiteFooter({ locale, words, general, foreign }: Props) {
  const { footer, home, privacy } = words.site;
  return (
    <footer className="site-footer">
      <div className="page stack">
        {(general ?? foreign) && (
          <h2>
            <Ruby>{footer.title}</Ruby>
          </h2>
        )}
        {general && (
          <>
            <p>
              <Ruby>{footer.general}</Ruby>
            </p>
            <ContactLine window={general} words={words} locale={locale} />
          </>
        )}
        {foreign && (
          <>
            <p>
              <Ruby>{footer.foreign}</Ruby>
            </p>
            <ContactLine window={foreign} words={words} locale={locale} />
          </>
        )}
        <p className="small">
          <Ruby>{footer.plan}</Ruby>
        </p>
        <p className="small">
          <Ruby>{footer.notCity}</Ruby>{' '}
          <a className="target" href={href(locale, 'about')}>
            <Ruby>{home.more.about}</Ruby>
          </a>{' '}
          <a className="target" href={href(locale, 'privacy')}>
            <Ruby>{privacy.title}</Ruby>
          </a>
        </p>
      </div>
    </footer>
  );
}
