import type { Catalogue } from '@/domain/catalogue';
import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import type { Leaf } from './messageSets';

/** Words that must not be read over a shoulder. What happens is said instead. */
const heavy: Record<Locale, RegExp> = {
  ja: /暴力|自殺|自死|虐待|ＤＶ|DV|性被害/,
  'ja-easy': /暴力|自殺|自死|虐待|ＤＶ|DV|ぼうりょく|じさつ|ぎゃくたい|性被害/,
  en: /violen|suicid|abus|\bDV\b|rape|assault/i,
  pt: /violên|violent|suicíd|abus|maus-tratos|\bVD\b|\bDV\b|estupr/i,
  vi: /bạo lực|bạo hành|tự tử|tự sát|lạm dụng|ngược đãi|xâm hại|\bDV\b/i,
  fil: /karahasan|violen|abus|pang-aabuso|suicid|pagpapakamatay|magpakamatay|\bDV\b|panggagahasa/i,
};

/** Words that judge, promise or push. A result is not a verdict. */
const pushing: Record<Locale, RegExp> = {
  ja: /対象です|資格があります|該当します|今すぐ申|すぐに申し?込|心配(?:いりません|ありません|しないで|無用|ご無用)|ご安心|安心してください|大丈夫です|あなたに(?:合|ぴったり)|必ずもらえ|新登場/,
  'ja-easy':
    /対象です|資格があります|今すぐ申|心配(?:いりません|ありません|しないで)|安心してください|大丈夫です|だいじょうぶです|あなたに合|必ずもらえ/,
  en: /eligib|qualif(?:y|ies|ied)|entitled|apply now|don.t worry|no need to worry|fits? you|right for you|guarantee|\bnew!/i,
  pt: /eleg[ií]ve|você tem direito|se qualifica|solicite (?:já|agora)|inscreva-se (?:já|agora)|não se preocupe|ideal para você|garantid|\bnovo!/i,
  vi: /bạn đủ (?:điều kiện|tiêu chuẩn)|đủ tiêu chuẩn|bạn được hưởng|(?:đăng ký|nộp đơn|xin) ngay|đừng lo|không cần lo|phù hợp với bạn|đảm bảo sẽ|\bmới!/i,
  fil: /eligib|qualif(?:y|ied)|kwalipikado|karapat-dapat|mag-apply (?:na|agad|ngayon)|huwag (?:po )?(?:kayong )?mag-?alala|bagay sa (?:inyo|iyo)|garantisado|\bbago!/i,
};

/** How each language says that borrowed money goes back. */
const goesBack: Record<Locale, RegExp> = {
  ja: /返す必要|返さなければ|返済が必要|返済しなければ|返す(?:こと|お金)|返します|返さない/,
  'ja-easy': /返さなければ|返す|返します|返して/,
  en: /must (?:be repaid|repay|be paid back|pay it back)|has to be repaid|have to (?:repay|pay it back)/i,
  pt: /(?:precisa|deve|tem que|é preciso|é necessário|é obrigatório)[^.]*(?:devolv|pag)|devolução/i,
  vi: /(?:phải|cần) (?:hoàn )?trả/i,
  fil: /(?:kailangan|dapat)[^.]*(?:bayaran|ibalik|isauli|magbayad)|babayaran/i,
};

const amount = /\d[\d.,]*\s*(?:万|千)?(?:円|えん|yen|ienes?|yên|¥)|[¥￥]\s*\d/i;

const bare = (text: string) => plain(text).replace(/[ \u3000]/g, ' ');
const tight = (locale: Locale, text: string) =>
  locale === 'ja' || locale === 'ja-easy' ? bare(text).replace(/ /g, '') : bare(text);

function matching(locale: Locale, leaves: Leaf[], pattern: RegExp): string[] {
  return leaves.flatMap(({ key, text }) => {
    const found = pattern.exec(tight(locale, text))?.[0];
    return found === undefined ? [] : [`${key}: "${found}" in "${bare(text)}"`];
  });
}

/** Whether somebody beside the screen could read this key: names, titles, labels and options. */
export function isSeenOverAShoulder(catalogue: Catalogue): (key: string) => boolean {
  const { troubles, programmes, windows } = catalogue;
  const exact = new Set([
    ...troubles.filter((each) => each.sensitive).map(({ id }) => `troubles.troubles.${id}`),
    ...programmes.filter((each) => each.sensitive).map(({ id }) => `programmes.${id}.name`),
    // Pages of sensitive windows are titled by their kind.
    ...windows.filter((each) => each.sensitive).map(({ kind }) => `labels.kinds.${kind}`),
  ]);
  const under = [
    'troubles.areas.',
    'troubles.fields.',
    'labels.kinds.',
    'plan.groups.',
    'result.urgent.',
    'site.emergency.sections.',
    'site.nav.',
    'quiz.',
  ];
  return (key) => exact.has(key) || under.some((prefix) => key.startsWith(prefix));
}

/** Labels and names that could endanger a reader when somebody looks over a shoulder. */
export function heavyWords(
  locale: Locale,
  leaves: Leaf[],
  seen: (key: string) => boolean,
): string[] {
  return matching(
    locale,
    leaves.filter(({ key }) => seen(key)),
    heavy[locale],
  );
}

/** Texts that judge, promise or push. */
export function pushingWords(locale: Locale, leaves: Leaf[]): string[] {
  return matching(locale, leaves, pushing[locale]);
}

/** Texts that name an amount of money. */
export function amounts(locale: Locale, leaves: Leaf[]): string[] {
  return matching(locale, leaves, amount);
}

/** Of the texts with these keys, those that do not say that the money must be repaid. */
export function silentLoans(locale: Locale, leaves: Leaf[], keys: readonly string[]): string[] {
  const texts = new Map(leaves.map(({ key, text }) => [key, tight(locale, text)]));
  return keys.filter((key) => !goesBack[locale].test(texts.get(key) ?? ''));
}
