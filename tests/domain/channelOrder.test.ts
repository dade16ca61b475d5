import { describe, expect, it } from 'vitest';
import { channelsFor, speaks } from '@/domain/channelOrder';
import { catalogue } from './support/catalogue';

const line = catalogue.windows.find(
  ({ channels }) =>
    channels[0]?.by === 'phone' && channels.some(({ by, languages }) => by === 'chat' && languages),
);
if (!line) throw new Error('No line with a phone first and a chat.');
const ways = (need: Parameters<typeof channelsFor>[1]) =>
  channelsFor(line, need).channels.map(({ by }) => by);

describe('the channels of a window', () => {
  it('stand as in the data for somebody who speaks on the phone in the line’s language', () => {
    expect(channelsFor(line, { language: 'ja', withoutVoice: false }).channels[0]?.by).toBe(
      'phone',
    );
  });

  it('begin with one that speaks the reader’s language', () => {
    expect(ways({ language: 'fil', withoutVoice: false })[0]).not.toBe('phone');
  });

  it('end with the phone for somebody who cannot speak on it', () => {
    expect(ways({ withoutVoice: true }).at(-1)).toBe('phone');
  });

  it('are never fewer', () => {
    expect(ways({ language: 'vi', withoutVoice: true })).toHaveLength(line.channels.length);
  });

  it('speak a language only where a source says so', () => {
    expect(speaks(line, 'fil')).toBe(true);
    expect(speaks({ channels: [] }, 'fil')).toBe(false);
    expect(speaks(line, 'xx')).toBe(false);
  });
});
