import type { Channel } from '@/domain/channel';
import { fill } from '@/i18n/fill';
import { type Locale, readsSource } from '@/i18n/locales';
import { Fact } from './Fact';
import { Hours } from './Hours';
import { Languages } from './Languages';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = { channel: Channel; words: Pick<Words, 'labels' | 'result'>; locale: Locale };

/** When a channel answers and in which languages. A fax takes no voice and knows no hours. */
export function ChannelTimes({ channel, words, locale }: Props) {
  const { labels, result } = words;
  const { by, hours, languages } = channel;
  const press = by === 'phone' ? channel.press : undefined;
  // Who reads Japanese need not be told that other languages are not confirmed.
  const readsJapanese = readsSource(locale);
  const spoken = languages !== null || (by === 'phone' && !readsJapanese);
  if (by === 'fax') return null;
  if (hours.kind === 'unknown' && languages === null) {
    return (
      <p className="small">
        <Ruby>{labels.hours.unknown}</Ruby>
        <br />
        {spoken && <Ruby>{result.window.languagesUnknown}</Ruby>}
      </p>
    );
  }
  return (
    <dl className="facts">
      <Fact term={result.window.hours}>
        <Hours hours={hours} words={words} locale={locale} />
      </Fact>
      {spoken && (
        <Fact term={result.window.languages}>
          <Languages channel={channel} words={words} locale={locale} />
          {press && (
            <p>
              <Ruby>{fill(labels.phone.press, { key: press })}</Ruby>
            </p>
          )}
        </Fact>
      )}
    </dl>
  );
}
