import type { Locale } from './locales';
import { localeEntry } from './locales';

/** 分 is read ぷん after these last digits. */
const pun = new Set(['0', '1', '3', '4', '6', '8']);

function easyTime(hour: number, minute: string): string {
  const noon = hour === 12 && minute === '00';
  const midnight = hour === 24;
  const half = noon
    ? '｜昼《ひる》の'
    : midnight
      ? '｜夜《よる》の'
      : hour < 12
        ? '｜午前《ごぜん》'
        : '｜午後《ごご》';
  const shown = noon || midnight ? 12 : hour % 12;
  const clock = `${half}${shown}｜時《じ》`;
  if (minute === '00') return clock;
  return `${clock}${Number(minute)}｜分《${pun.has(minute.at(-1) ?? '') ? 'ぷん' : 'ふん'}》`;
}

/** A time of day, written `HH:MM` in the data (24:00 is the end of the day), as a locale writes it. */
export function timeText(time: string, locale: Locale): string {
  const [hours = '0', minute = '00'] = time.split(':');
  const hour = Number(hours);
  if (locale === 'ja-easy') return easyTime(hour, minute);
  if (locale === 'pt') return minute === '00' ? `${hour}h` : `${hour}h${minute}`;
  if (locale === 'ja' || locale === 'vi') return `${hour}:${minute}`;
  const at = new Date(Date.UTC(2000, 0, 1, hour % 24, Number(minute)));
  const text = new Intl.DateTimeFormat(localeEntry(locale).lang, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone: 'UTC',
  });
  return text.format(at).replace(/\u202f/g, ' ');
}
