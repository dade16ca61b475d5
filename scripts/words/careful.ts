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
  ja: /対象です|資格があります|該当します|今すぐ申|すぐに申し?込|心配(?:いりません|ありません|しないで|無用|ご無用)|ご安心|安心してください|大丈夫です|あなたに(?:合|ぴったり)|必ずもらえ|新登場|ワンストップ|(?:だれ|誰)にも(?:言|話|伝え|知らせ)いません|(?:だれ|誰)にも(?:言|話|伝え|知らせ)(?:わない|さない|ない)|すぐ(?:に)?もらえ|必ず助け/,
  'ja-easy':
    /対象です|資格があります|今すぐ申|心配(?:いりません|ありません|しないで)|安心してください|大丈夫です|だいじょうぶです|あなたに合|必ずもらえ|ワンストップ|だれにも(?:言|話|伝え)(?:いません|しません|ません|わない|さない)|すぐ(?:に)?もらえ|必ず助け/,
  en: /eligib|qualif(?:y|ies|ied)|entitled|apply now|don.t worry|no need to worry|fits? you|right for you|guarantee|\bnew!|one[- ]stop|\b(?:we|will) (?:will )?(?:never )?tell no ?(?:one|body)|(?:won.t|will not|never|don.t) tell any(?:one|body)(?! about)|completely safe|100 ?%/i,
  pt: /eleg[ií]ve|você tem direito|se qualifica|solicite (?:já|agora)|inscreva-se (?:já|agora)|não se preocupe|ideal para você|garantid|\bnovo!|balcão único|tudo (?:em|num) (?:um )?só lugar|não contamos (?:nada )?(?:a|para) ninguém|ninguém (?:vai|ficará) sab|você se enquadra|pode ficar tranquil/i,
  vi: /bạn đủ (?:điều kiện|tiêu chuẩn)|đủ tiêu chuẩn|bạn được hưởng|(?:đăng ký|nộp đơn|xin) ngay|đừng lo|không cần lo|phù hợp với bạn|đảm bảo sẽ|\bmới!|một cửa|không (?:nói|kể|tiết lộ) (?:cho|với) (?:bất kỳ |bất cứ )?ai|(?:hãy|cứ|xin|bạn) yên tâm|thuộc đối tượng|chắc chắn (?:được|sẽ)/i,
  fil: /eligib|qualif(?:y|ied)|kwalipikado|karapat-dapat|mag-apply (?:na|agad|ngayon)|huwag (?:po )?(?:kayong )?mag-?alala|bagay sa (?:inyo|iyo)|garantisado|\bbago!|one[- ]stop|walang (?:ibang )?makakaalam|hindi (?:po )?namin (?:ito )?(?:sasabihin|ipapaalam) (?:kahit )?(?:ka)?nino|wala kaming pagsasabihan|siguradong makaka|agad na makakatanggap|wala (?:po )?kayong (?:dapat )?ipag-?alala/i,
};

/** Words that put a label or a blame on people. */
const shaming: Record<Locale, RegExp> = {
  ja: /困窮者(?!自立支援)|弱者|恥|怠け|甘え|自業自得|自己責任|不法滞在|不法外国人|かわいそう|問題のある(?:人|家庭)|欠陥/,
  'ja-easy': /困窮者(?!自立支援)|弱者|恥ずかし|怠け|甘え|自己責任|不法|かわいそう/,
  en: /\bshame|ashamed|\blazy\b|\bbeggar|freeload|\billegal (?:alien|immigrant|resident|foreigner)|\bthe needy\b|\bthe poor\b|pitiful|\byour (?:own )?fault\b|problem (?:family|child)|\bsuffers? from\b|\bvictims of poverty/i,
  pt: /vergonh|preguiç|coitad|ilega(?:l|is)\b|\bcarentes?\b|miser[áa]v|mendig|\bculpa sua|sua culpa|pobres\b|vagabund|fracass/i,
  vi: /xấu hổ|lười|đáng thương|nghèo (?:hèn|khổ|đói)|bất hợp pháp|cư trú trái phép|ăn bám|lỗi (?:của|tại) bạn|vô dụng/i,
  fil: /nakakahiya|kahihiyan|\btamad|kawawa|pulubi|\bTNT\b|ilegal|mahihirap\b|kasalanan (?:ninyo|mo)|walang silbi/i,
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

function matching(locale: Locale, leaves: readonly Leaf[], pattern: RegExp): string[] {
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
  leaves: readonly Leaf[],
  seen: (key: string) => boolean,
): string[] {
  return matching(
    locale,
    leaves.filter(({ key }) => seen(key)),
    heavy[locale],
  );
}

/** Texts that judge, promise or push. */
export function pushingWords(locale: Locale, leaves: readonly Leaf[]): string[] {
  return matching(locale, leaves, pushing[locale]);
}

/** Texts that label or blame people. */
export function shamingWords(locale: Locale, leaves: readonly Leaf[]): string[] {
  return matching(locale, leaves, shaming[locale]);
}

/** Texts that name an amount of money. */
export function amounts(locale: Locale, leaves: readonly Leaf[]): string[] {
  return matching(locale, leaves, amount);
}

/** Of the texts with these keys, those that do not say that the money must be repaid. */
export function silentLoans(
  locale: Locale,
  leaves: readonly Leaf[],
  keys: readonly string[],
): string[] {
  const texts = new Map(leaves.map(({ key, text }) => [key, tight(locale, text)]));
  return keys.filter((key) => !goesBack[locale].test(texts.get(key) ?? ''));
}
