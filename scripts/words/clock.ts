import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';

type Reader = { pattern: RegExp; minutes(groups: Record<string, string | undefined>): number };

const number = (text: string | undefined) => Number(text ?? 0);

/** 12 before noon is 0 o'clock; a time after noon that counts to 24 already stays. */
function onDay(hour: number, minute: number, half: 'am' | 'pm' | undefined): number {
  const shown = half === 'am' && hour === 12 ? 0 : half === 'pm' && hour < 12 ? hour + 12 : hour;
  return shown * 60 + minute;
}

const isLate = (text: string | undefined) =>
  /午後|夜|p|noon|chiều|tối|hapon|gabi|tarde|noite/i.test(text ?? '');
const halfOf = (text: string | undefined) =>
  text === undefined ? undefined : isLate(text) ? 'pm' : 'am';

const byGroups: Reader['minutes'] = ({ hour, minute, part, before, half }) =>
  onDay(number(hour), half ? 30 : number(minute), halfOf(part ?? before));

const japanese: Reader = {
  pattern:
    /(?<before>午前|午後)?(?<hour>\d{1,2})(?::(?<minute>\d{2})|時(?!間)(?:(?<half>半)|(?<minutes>\d{1,2})分)?)/g,
  minutes: ({ minute, minutes, ...rest }) => byGroups({ ...rest, minute: minute ?? minutes }),
};

const readers: Record<Locale, Reader> = {
  ja: japanese,
  'ja-easy': japanese,
  en: {
    pattern:
      /(?<![\d-])(?<hour>\d{1,2})(?:(?::(?<minute>\d{2}))(?: ?(?<part>a\.?m|p\.?m|noon))?| ?(?<late>a\.?m|p\.?m|noon)\b)/gi,
    minutes: ({ part, late, ...rest }) => byGroups({ ...rest, part: part ?? late }),
  },
  fil: {
    pattern:
      /(?<![\d-])(?<hour>\d{1,2})(?:(?::(?<minute>\d{2}))(?: ?(?<part>a\.?m|p\.?m|ng (?:umaga|tanghali|hapon|gabi)))?| ?(?<late>a\.?m|p\.?m)\b)/gi,
    minutes: ({ part, late, ...rest }) => byGroups({ ...rest, part: part ?? late }),
  },
  pt: {
    pattern:
      /(?<![\d-])(?<hour>\d{1,2})(?:h(?<minutes>\d{2})?\b|:(?<minute>\d{2}))(?<part> da (?:manhã|tarde|noite))?/g,
    minutes: ({ minute, minutes, ...rest }) => byGroups({ ...rest, minute: minute ?? minutes }),
  },
  vi: {
    pattern:
      /(?<![\d-])(?<hour>\d{1,2})(?::(?<minute>\d{2})|h(?<minutes>\d{2})?\b| giờ(?: (?<spoken>\d{2}))?(?= (?:sáng|trưa|chiều|tối)))(?<part> (?:sáng|trưa|chiều|tối))?/g,
    minutes: ({ minute, minutes, spoken, ...rest }) =>
      byGroups({ ...rest, minute: minute ?? minutes ?? spoken }),
  },
};

const even = (locale: Locale, text: string) => {
  const shown = plain(text).normalize('NFKC');
  return locale === 'ja' || locale === 'ja-easy' ? shown.replace(/\s/g, '') : shown;
};

/** The clock times in a text as `8:30`, in order, however a language writes them. */
export function timesOf(locale: Locale, text: string): string[] {
  const { pattern, minutes } = readers[locale];
  return [...even(locale, text).matchAll(pattern)].map(({ groups = {} }) => {
    const at = minutes(groups);
    return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  });
}

/** The text without its clock times. */
export function withoutTimes(locale: Locale, text: string): string {
  return even(locale, text).replace(readers[locale].pattern, ' ');
}
