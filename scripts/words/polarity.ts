import { type Locale, localeIds, readsSource, sourceLocale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { romajiInBrackets } from './romajiWords';

/** A kind of word that must not fall out of a translation, and its words in each language. */
export type Weight = {
  name: string;
  /** Whether the number of words counts, or only whether there is one. */
  counted: boolean;
  /** Whether a word that no other language has is a fault, too. */
  added: boolean;
  /** Only texts whose Japanese is about this. */
  about?: RegExp;
  /** Locales that say it in other ways: their own lack of it is no fault. */
  free?: readonly Locale[];
  words: Record<Locale, RegExp>;
};

const deny =
  /(?<!かもしれ|なければなり|なければいけ|てはいけ|ないといけ|かまい)ません(?!か)|(?<!なければなら|なくてはなら|かもしれ|危|あぶ|少|すく|汚)(?:ない(?!といけ|で(?:すか|しょうか)|か[。、」])|なかった)|(?<![きも])ず[に、](?<!まず、)|(?<!かな)[えれらけせべめわ]ず(?![に、つ])|なく(?!ては|な[りっる])|不要|なければ(?!な[らり]|いけ)/g;
const must = /な(?:ければ|いと)(?:な[りら]|いけ)|必ず|てはいけ|義務|いるので/g;
const only = /だけ|しか|のみ/g;
const free = /無料|お金は(?:、)?いりません/g;
const back = /返(?:す|し(?!の電話)|せ|さ|済|納)/g;
const when = /とき(?:は|に|、|も)|場合|(?<!なけ)れば|たら|ただし|条件|によって/g;

const japanese = (pattern: RegExp) => ({ ja: pattern, 'ja-easy': pattern });

/** The kinds of words that turn a sentence round when they are lost. */
export const weights: readonly Weight[] = [
  {
    name: 'not',
    counted: true,
    added: true,
    words: {
      ja: new RegExp(`${deny.source}|いやな|(?<!道に)迷`, 'g'),
      'ja-easy': new RegExp(`${deny.source}|いやな|難し`, 'g'),
      en: /\bnot\b|n['’]t\b|\bno\b(?! (?:matter|jinken|denwa|ie|hotline|kenko))|\bnever\b|\bnone\b|\bwithout\b|\bcannot\b|\bnothing\b|\bneither\b|\bnobody\b|\bun(?:able|known|confirmed|paid|official)\b|\bunder 18\b|\btoo \w+ for\b|\bhave yet to\b|(?<!discriminated )\bagainst\b/g,
      pt: /(?<!\p{L})não(?!\p{L})|(?<!\p{L})sem(?!\p{L})|(?<!\p{L})nunca(?!\p{L})|(?<!\p{L})nenhum|(?<!\p{L})nada(?!\p{L})|(?<!\p{L})ninguém(?!\p{L})|(?<!\p{L})falta(?!\p{L})|(?<!\p{L})recus|na dúvida|houver dúvida|(?<!\p{L})nem (?:sempre|tod)/gu,
      vi: /nếu không|(?<!hay )không(?!\p{L})(?! khỏe| *[?.,;:”()]| *$| (?:và|hay|thì|cũng) )|(?<!\p{L})(?:chưa(?! đủ \d| *[?”.,]| *$| (?:và|hay|thì) )|đừng|chẳng|từ chối|thiếu|phân vân|ngoài công)(?!\p{L})/gu,
      fil: /\bhindi\b|\bwala(?!ng pasok| pang \d)|\bhuwag\b|\bdi\b|\bayaw\b|\bkulang\b/g,
    },
  },
  {
    name: 'must',
    counted: false,
    added: false,
    words: {
      ...japanese(must),
      en: /\bmust\b|\bha(?:ve|s) to\b|\bneeds?\b|\brequire|\bnecessary\b|\balways\b|\bcertain to\b|\bbe sure\b|\bobligat|\bduty\b|\bbound\b/g,
      pt: /(?<!\p{L})precis|(?<!\p{L})deve|(?<!\p{L})t[eê]m (?:que|de)(?!\p{L})|(?<!\p{L})necess|(?<!\p{L})obrig|(?<!\p{L})exig|(?<!\p{L})sempre(?!\p{L})/gu,
      vi: /(?<!\p{L})(?:phải|cần|bắt buộc|nhất định|luôn|nghĩa vụ)(?!\p{L})/gu,
      fil: /kailangan|\bdapat\b|\btiyak|obligad|obligasyon|required|\blaging?\b|tungkulin/g,
    },
  },
  {
    name: 'only',
    counted: false,
    added: false,
    words: {
      ...japanese(only),
      en: /\bonly\b|\bjust\b|\balone\b|\benough\b|\bnothing but\b/g,
      pt: /(?<!\p{L})só(?!\p{L})|(?<!\p{L})somente(?!\p{L})|(?<!\p{L})apenas(?!\p{L})|(?<!\p{L})basta|(?<!\p{L})exclusiv|(?<!\p{L})fora (?:de|d[ao])(?!\p{L})/gu,
      vi: /(?<!\p{L})(?:chỉ|mỗi|duy nhất)(?!\p{L})/gu,
      fil: /\blang\b|\blamang\b|\btanging\b/g,
    },
  },
  {
    name: 'free of charge',
    counted: false,
    added: true,
    words: {
      ...japanese(free),
      en: /\bfree\b(?! to\b|ly)|costs? nothing|without charge|no charge/g,
      pt: /gratuit|de graça|(?<!\p{L})grátis/gu,
      vi: /miễn phí|không mất (?:tiền|phí)/g,
      fil: /\blibre|walang bayad/g,
    },
  },
  {
    name: 'to be repaid',
    counted: false,
    added: true,
    about: /[貸借]|お金|返済|給付|手当/,
    words: {
      ...japanese(back),
      en: /\brepa(?:y|id)|\bpa(?:y|id) (?:it |them |the money )?back|\breturn(?:ing|ed|s)?\b/g,
      pt: /devol[vu]|reembols|restitu/gu,
      vi: /trả lại|hoàn trả|phải trả(?! tiền)|nộp lại/g,
      fil: /\bbayaran|ibalik|isauli|isasauli|ibabalik|\bbabayaran|sauli/g,
    },
  },
  {
    name: 'if',
    counted: false,
    added: false,
    free: ['ja', 'ja-easy'],
    words: {
      ...japanese(when),
      en: /(?:^|[.] )(?:for|to|on) |\bwho\b|\bif\b|\bwhen|\bunless\b|\bdepend|\bcondition|\buntil\b|\bwhether\b|\bcase\b|\bwhile\b|\bonce\b|\bin (?:a|an|case)\b|\bvar(?:y|ies)\b|\bto be able\b|\bwith(?:out)?\b|\bto check\b/g,
      pt: /(?:^|[.:] )para |(?<!\p{L})se(?!\p{L})|(?<!\p{L})quando(?!\p{L})|(?<!\p{L})depende|(?<!\p{L})condiç|(?<!\p{L})caso(?!\p{L})|(?<!\p{L})conforme(?!\p{L})|(?<!\p{L})ao(?!\p{L})|(?<!\p{L})na \w+(?!\p{L})|(?<!\p{L})enquanto(?!\p{L})|(?<!\p{L})em (?:caso|um)(?!\p{L})|(?<!\p{L})quem(?!\p{L})|(?<!\p{L})varia|(?<!\p{L})segundo(?!\p{L})/gu,
      vi: /(?<!\p{L})(?:nếu|khi|tùy|tuỳ|điều kiện|trường hợp|lúc|thì|theo|muốn|ban ngày|mà còn|đã có)(?!\p{L})/gu,
      fil: /\bkung\b|\bkapag\b|\bdepende|\bkondisyon|\bkundi\b|\bpag\b|\bkahit\b|\bhabang\b|\bsakaling\b|\bayon\b/g,
    },
  },
];

const readable = (locale: Locale, text: string) => {
  const shown = plain(text).normalize('NFKC').toLowerCase();
  return locale.startsWith('ja') ? shown.replace(/\s/g, '') : shown.replace(romajiInBrackets, ' ');
};

/** Portuguese denies twice: "não … ninguém" is one denial a sentence. */
function once(locale: Locale, text: string): string {
  if (locale !== 'pt') return text;
  return text
    .split(/(?<=[.;:!?])/)
    .map((part) =>
      /(?<!\p{L})(?:não|sem)(?!\p{L})/u.test(part)
        ? part.replace(/(?<!\p{L})(?:nenhum\p{L}*|nada|ninguém)/gu, ' ')
        : part,
    )
    .join('');
}

/** How often each locale says such a word. */
export function countsOf(
  weight: Weight,
  texts: ReadonlyMap<Locale, string>,
): ReadonlyMap<Locale, number> {
  return new Map(
    [...texts].map(([locale, text]) => {
      const found = once(locale, readable(locale, text)).match(weight.words[locale])?.length ?? 0;
      return [locale, weight.counted ? found : Math.min(found, 1)];
    }),
  );
}

/** Locales that say such a word less often than all others, or as the only ones. */
export function outliers(
  weight: Weight,
  texts: ReadonlyMap<Locale, string>,
): { locale: Locale; found: number; least: number; most: number }[] {
  const counts = countsOf(weight, texts);
  if (counts.size < localeIds.length) return [];
  if (weight.about && !weight.about.test(texts.get(sourceLocale) ?? '')) return [];
  return [...counts].flatMap(([locale, found]) => {
    const others = [...counts].filter(([other]) => other !== locale).map(([, count]) => count);
    const least = Math.min(...others);
    const most = Math.max(...others);
    const lost = found < least && !weight.free?.includes(locale);
    // Easy Japanese explains words and splits sentences: more of them is its way; the source leads.
    const added = weight.added && !readsSource(locale) && found > 0 && most === 0;
    return lost || added ? [{ locale, found, least, most }] : [];
  });
}
