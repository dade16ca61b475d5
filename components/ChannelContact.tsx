import type { Channel } from '@/domain/channel';
import { PhoneNumber } from './PhoneNumber';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = { channel: Channel; words: Pick<Words, 'labels' | 'result'> };

/** What to press, open or write to. A visit has nothing to press. */
export function ChannelContact({ channel, words }: Props) {
  const { result, labels } = words;
  switch (channel.by) {
    case 'phone':
      return <PhoneNumber number={channel.number} words={labels.phone} />;
    case 'chat':
      return (
        <a className="target" href={channel.url} rel="noreferrer">
          <Ruby>{result.window.chat}</Ruby>
        </a>
      );
    case 'mail':
      return (
        <div className="stack-tight">
          {channel.address && (
            <a className="target" href={`mailto:${channel.address}`} translate="no">
              {channel.address}
            </a>
          )}
          {channel.url && (
            <a className="target" href={channel.url} rel="noreferrer">
              <Ruby>{result.window.mailPage}</Ruby>
            </a>
          )}
        </div>
      );
    case 'fax':
      return <span translate="no">{channel.number}</span>;
    case 'visit':
      return null;
  }
}
