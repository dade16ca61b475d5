import { describe, expect, it } from 'vitest';
import type { Locale } from '@/i18n/locales';
import { fewWords, found, key } from './support/fewWords';

type Texts = { [id in Locale]?: string | undefined };

const call = {
  ja: '今危ないときは、110に電話します。',
  'ja-easy': '｜今《いま》 ｜危《あぶ》ない ときは、110に ｜電話《でんわ》します。',
  en: 'If you are in danger now, call 110.',
  pt: 'Se há perigo agora, ligue para o 110.',
  vi: 'Nếu đang nguy hiểm, gọi 110.',
  fil: 'Kung may panganib ngayon, tumawag sa 110.',
};

const list = {
  ja: '借りたお金は、必ず返します。無料ではありません。市役所で聞いてください。',
  'ja-easy':
    '｜借《か》りた お｜金《かね》は、｜必《かなら》ず ｜返《かえ》します。｜無料《むりょう》では ありません。｜市役所《しやくしょ》で ｜聞《き》いて ください。',
  en: 'The money must be repaid. It is not free. Please ask at City Hall.',
  pt: 'O dinheiro precisa ser devolvido. Não é gratuito. Pergunte na prefeitura.',
  vi: 'Số tiền này phải trả lại. Không phải là miễn phí. Vui lòng hỏi tòa thị chính.',
  fil: 'Kailangang bayaran ang pera. Hindi ito libre. Magtanong sa City Hall.',
};

const hours = {
  ja: '2020年4月の情報では、平日8:30から17:15です。15歳以上の人が使えます。',
  'ja-easy':
    '2020｜年《ねん》4｜月《がつ》の ｜情報《じょうほう》では、｜平日《へいじつ》 ｜午前《ごぜん》8｜時《じ》30｜分《ぷん》から ｜午後《ごご》5｜時《じ》15｜分《ふん》までです。15｜歳《さい》から ｜使《つか》えます。',
  en: 'In April 2020 the hours were 8:30 a.m. to 5:15 p.m. on weekdays. It is for people aged 15 or over.',
  pt: 'Em abril de 2020, o horário era das 8h30 às 17h15 em dias úteis. É para quem tem 15 anos ou mais.',
  vi: 'Theo thông tin tháng 4 năm 2020, giờ làm việc là 8:30 - 17:15 ngày thường. Dành cho người từ 15 tuổi trở lên.',
  fil: 'Noong Abril 2020, bukas ito 8:30 AM - 5:15 PM kapag weekday. Para sa mga 15 taong gulang pataas.',
};

/** What is right, the defect in one locale, and the check that must see it. */
const defects: [check: string, right: Texts, defect: Texts][] = [
  ['keys', call, { vi: undefined }],
  ['placeholders', { ja: '{count}件', en: '{count} items' }, { en: '{cuont} items' }],
  ['numbers', call, { pt: 'Se há perigo agora, ligue para o 101.' }],
  ['times', hours, { en: hours.en.replace('5:15 p.m.', '5:15 a.m.') }],
  ['times', hours, { 'ja-easy': hours['ja-easy'].replace('30｜分', '20｜分') }],
  ['times', hours, { pt: hours.pt.replace('8h30', '9h30') }],
  ['times', hours, { vi: hours.vi.replace('17:15', '18:15') }],
  ['times', hours, { fil: hours.fil.replace('5:15 PM', '6:15 PM') }],
  ['months', hours, { pt: hours.pt.replace('abril', 'março') }],
  ['months', hours, { vi: hours.vi.replace('tháng 4', 'tháng 5') }],
  ['small-numbers', hours, { fil: hours.fil.replace('15 taong', '18 taong') }],
  ['small-numbers', { ja: '3人で話します。', en: 'Three people talk.' }, { en: 'People talk.' }],
  ['money', call, { fil: 'Tumawag sa 110. Ito ay 3,000 yen.' }],
  ['weights', list, { en: list.en.replace('not ', '') }],
  ['weights', list, { pt: list.pt.replace('precisa ser', 'foi') }],
  ['weights', list, { vi: list.vi.replace('miễn phí', 'rẻ') }],
  ['weights', list, { fil: list.fil.replace('bayaran', 'gastusin') }],
  ['weights', call, { fil: 'May panganib ngayon, tumawag sa 110.' }],
  ['weights', call, { vi: 'Nếu không nguy hiểm, gọi 110.' }],
  ['glossary', list, { pt: list.pt.replace('prefeitura', 'câmara') }],
  ['renderings', list, { pt: list.pt.replace('na prefeitura', 'na câmara municipal') }],
  ['renderings', call, { pt: 'Se não consegue evacuar, ligue para o 110.' }],
  ['renderings', call, { vi: 'Hãy hỏi cán bộ tình nguyện.' }],
  ['renderings', call, { en: 'A desk for the elderly.' }],
  ['renderings', call, { fil: 'Kailangan mo itong sabihin.' }],
  ['phrases', call, { en: 'You are eligible. Call 110.' }],
  ['phrases', call, { vi: 'Chúng tôi không nói với ai. Gọi 110.' }],
  ['phrases', call, { ja: 'ワンストップの窓口です。' }],
  ['phrases', call, { fil: 'Hindi ito nakakahiya.' }],
  ['script', call, { vi: 'Привет' }],
  ['language', call, { vi: 'Kung may panganib ngayon, tumawag sa 110.' }],
  ['language', call, { pt: 'Pregunte a la persona encargada qué documentos debe llevar.' }],
  ['language', call, { pt: `${call.pt} Please ask at the desk of City Hall.` }],
  ['marks', call, { vi: 'Neu dang nguy hiem, hay goi 110.' }],
  ['untranslated', { ...call, fil: 'Chat' }, { pt: 'Chat' }],
  ['lengths', hours, { en: 'In April 2020 the hours were 8:30 a.m. to 5:15 p.m.' }],
  ['endings', hours, { vi: hours.vi.slice(0, -9) }],
  ['unfinished', call, { en: 'TODO: translate' }],
  ['readings', call, { 'ja-easy': '今 ｜危《あぶ》ない ときは、110に ｜電話《でんわ》します。' }],
  ['readings', call, { ja: '｜今《いま》危ないとき' }],
  ['right-readings', call, { 'ja-easy': '｜市役所《しやくば》に ｜電話《でんわ》します。' }],
  [
    'right-readings',
    call,
    { 'ja-easy': '｜手紙《てがみ》を ｜持《も》って ｜行《おこな》って ください。' },
  ],
  ['romaji', { ja: '市役所', en: 'City Hall (shiyakusho)' }, { en: 'City Hall (shiyakusyo)' }],
  ['easy-japanese', call, { 'ja-easy': `${'あ'.repeat(61)}。` }],
  ['easy-japanese', call, { 'ja-easy': 'お｜掛《か》けください。' }],
  ['easy-japanese', call, { 'ja-easy': '｜行《い》かない わけでは ありません。' }],
  ['easy-japanese', call, { 'ja-easy': '8:30～17:15' }],
  ['hard-words', call, { 'ja-easy': '｜書類《しょるい》を ｜提出《ていしゅつ》します。' }],
];

describe('each check finds what it looks for', () => {
  it.each(defects)('%s', (check, right, defect) => {
    const [locale] = Object.keys(defect);
    const before = found(check, fewWords(right)).filter((each) => each.locale === locale);
    const after = found(check, fewWords({ ...right, ...defect }));
    expect(before).toEqual([]);
    expect(after.map((each) => `${each.locale} ${each.key}`)).toContain(`${locale} ${key}`);
  });
});
