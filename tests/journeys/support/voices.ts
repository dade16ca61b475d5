import type { Page } from '@playwright/test';

/** A voice as a device lists it; `localService` is false where another computer speaks. */
export type Voice = { name: string; lang: string; localService: boolean };
type Said = { text: string; voice: string; lang: string };
type Mouth = { said: Said[]; cutOff: string | null; end: () => void };

export const local = (lang: string): Voice => ({ name: `own ${lang}`, lang, localService: true });
export const remote = (lang: string): Voice => ({ name: `far ${lang}`, lang, localService: false });

/** Gives the page a mouth with these voices, which writes down what it is to say and stays silent. */
export async function withVoices(page: Page, ...voices: Voice[]): Promise<void> {
  await page.addInitScript((list) => {
    class Utterance {
      voice?: Voice;
      lang = '';
      onend?: () => void;
      onerror?: () => void;
      constructor(readonly text: string) {}
    }
    class Device extends EventTarget {
      said: Said[] = [];
      cutOff: string | null = null;
      now?: Utterance | undefined;
      voices: Voice[] = list;
      getVoices = () => this.voices;
      speak = (utterance: Utterance) => {
        const { text, voice, lang } = utterance;
        this.said.push({ text, voice: voice?.name ?? '', lang });
        this.now = utterance;
      };
      cancel = () => {
        const { now } = this;
        this.now = undefined;
        if (!now) return;
        this.cutOff = now.text;
        sessionStorage.setItem('cancelled', now.text);
        setTimeout(() => now.onerror?.());
      };
      end = () => {
        const { now } = this;
        this.now = undefined;
        now?.onend?.();
      };
    }
    Object.defineProperty(window, 'speechSynthesis', { value: new Device() });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

/** A voice that arrives late, as they do in most browsers. */
export async function addVoice(page: Page, voice: Voice): Promise<void> {
  await page.evaluate((late) => {
    const device = speechSynthesis as SpeechSynthesis & { voices: Voice[] };
    device.voices.push(late);
    device.dispatchEvent(new Event('voiceschanged'));
  }, voice);
}

/** All that the page has given the mouth to say, in order. */
export function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate(() => (speechSynthesis as SpeechSynthesis & Mouth).said);
}

/** The mouth has said the sentence it was at. */
export async function endSentence(page: Page): Promise<void> {
  await page.evaluate(() => (speechSynthesis as SpeechSynthesis & Mouth).end());
}

/** Lets the mouth say everything. */
export async function listen(page: Page): Promise<Said[]> {
  let before = -1;
  for (let said = await saidOn(page); said.length > before; said = await saidOn(page)) {
    before = said.length;
    await endSentence(page);
  }
  return saidOn(page);
}

/** What the mouth was saying when it was told to be silent, on this page or the one before. */
export function cutOff(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      (speechSynthesis as SpeechSynthesis & Mouth).cutOff ?? sessionStorage.getItem('cancelled'),
  );
}

/** The text that is marked as being read. */
export function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => {
      const whole = new Range();
      whole.setStart(range.startContainer, range.startOffset);
      whole.setEnd(range.endContainer, range.endOffset);
      const copy = whole.cloneContents();
      for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
      return copy.textContent?.trim() ?? '';
    }),
  );
}
