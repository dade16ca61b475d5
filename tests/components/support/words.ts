import { GET } from '@/app/[locale]/guidance.json/route';
import type { GuidanceFile } from '@/components/quiz/guidanceFile';
import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';

/** The real file of a locale, exactly as the quiz fetches it. */
export async function guidanceFile(locale: Locale): Promise<GuidanceFile> {
  const request = new Request('http://localhost/guidance.json');
  const response = await GET(request, { params: Promise.resolve({ locale }) });
  return response.json();
}

/**
 * A message as a reader sees it, for comparing with text on the screen:
 * readings stand in brackets beside their words, spaces count once.
 */
export function shown(message: string): string {
  const read = message.replace(/｜([^｜《》]+)《([^｜《》]+)》/g, '$1（$2）');
  return read.replace(/\s+/g, ' ').trim();
}

/** Matches the accessible name of an element that shows a message: each word once, no readings. */
export function isNamed(message: string): (name: string) => boolean {
  const tight = (text: string) => text.replace(/\s/g, '');
  return (name) => tight(name) === tight(plain(message));
}
