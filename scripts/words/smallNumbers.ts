import type { Locale } from '@/i18n/locales';
import { withoutTimes } from './clock';
import { withoutMonths } from './months';

/** Number words from 1 on, apart by commas, each with its other forms after a slash. */
const spelled: Record<Locale, string> = {
  ja: '一/ひとつ/ひとり/初/片,二/ふたつ/ふたり/両,三,四,五,六,七,八,九,十,十一,十二',
  'ja-easy': '一/ひとつ/ひとり/はじめ,二/ふたつ/ふたり,三,四,五,六,七,八,九,十,十一,十二',
  en: 'one/first/once/single/a /an /alone/only/each,two/second/twice/both,three/third,four,five/fifth,six,seven,eight,nine/ninth,ten,eleven,twel',
  pt: 'um/primeir/só/sozinh/cada,dois/duas/segund/ambos,três/terceir,quatro/quart,cinco/quint,seis/sext,sete/sétim,oito/oitav,nove/non,dez/décim,onze,doze',
  vi: 'một/đầu/duy nhất/mỗi/nhất,hai/đôi/cả,ba,bốn/tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai',
  fil: 'isa/una/mag-isa/bawat,dalawa/ikalawa/pangalawa,tatlo/ikatlo/pangatlo,apat,lima,anim,pito,walo,siyam,sampu,labing-isa,labindalawa',
};

/** 24 hours may be told as day and night. */
const dayAndNight =
  /day and night|around the clock|dia e noite|qualquer hora|ngày lẫn đêm|ngày đêm|cả ngày|araw at gabi|anumang oras|いつでも/i;

const forms = (locale: Locale, value: number): string[] =>
  spelled[locale].split(',')[value - 1]?.split('/') ?? [];

/** "1人で" is a number in easy Japanese only: 一人 has a reading of its own. */
const alone = /(?<!\d)1(?:人|つ|か所|ヶ所)/g;

/** Whole numbers of one or two digits that stand alone, apart from clock times and months. */
export function smallNumbersOf(locale: Locale, text: string): number[] {
  const found =
    withoutMonths(withoutTimes(locale, text))
      .replace(locale === 'ja-easy' ? alone : /$^/, ' ')
      .match(/(?<![\d#]|\d[-.,])\d{1,2}(?![\d]|[-.,:]\d)/g) ?? [];
  return found.map(Number).sort((a, b) => a - b);
}

/** Whether a text names a small number in words. */
export function spells(locale: Locale, text: string, value: number): boolean {
  const low = text.toLowerCase();
  return (
    (value === 24 && dayAndNight.test(text)) ||
    forms(locale, value).some((form) => low.includes(form))
  );
}

const count = (list: readonly number[], value: number) =>
  list.filter((each) => each === value).length;

/** Small numbers of the Japanese that are missing, and digits that it does not have. */
export function differingSmallNumbers(
  locale: Locale,
  source: string,
  text: string,
): { missing: number[]; added: number[] } {
  const theirs = smallNumbersOf('ja', source);
  const ours = smallNumbersOf(locale, text);
  return {
    missing: [...new Set(theirs)].filter(
      (value) => !ours.includes(value) && !spells(locale, text, value),
    ),
    added: [...new Set(ours)].filter(
      (value) => count(ours, value) > count(theirs, value) && !spells('ja', source, value),
    ),
  };
}
