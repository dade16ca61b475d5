import type { Locale } from '@/i18n/locales';

/** What a helpful hand adds and must not: verdicts, promises, pushes, labels. */
export const slogans: Record<Exclude<Locale, 'ja'>, readonly string[]> = {
  en: [
    'You are eligible for this.',
    "Don't worry!",
    'Apply now!',
    'This is a one-stop service.',
    'We tell no one.',
    'You qualify for this program.',
    'It is not a shame to be poor.',
  ],
  pt: [
    'Você é elegível.',
    'Não se preocupe!',
    'Solicite já!',
    'É um balcão único.',
    'Não contamos a ninguém.',
    'Você tem direito a isso.',
    'Não tenha vergonha.',
  ],
  vi: [
    'Bạn đủ điều kiện.',
    'Đừng lo lắng!',
    'Hãy đăng ký ngay!',
    'Đây là dịch vụ một cửa.',
    'Chúng tôi không nói với ai.',
    'Cán bộ sẽ giúp bạn.',
    'Đừng xấu hổ.',
  ],
  fil: [
    'Eligible po kayo dito.',
    'Huwag po kayong mag-alala!',
    'Mag-apply na!',
    'One-stop service ito.',
    'Wala kaming pagsasabihan.',
    'Qualified kayo sa programang ito.',
    'Hindi ito nakakahiya.',
  ],
  'ja-easy': [
    'あなたは ｜対象《たいしょう》です。',
    '｜心配《しんぱい》しないで ください。',
    '｜今《いま》すぐ ｜申《もう》し｜込《こ》みましょう。',
    'ワンストップの ｜窓口《まどぐち》です。',
    'だれにも ｜言《い》いません。',
    '｜大丈夫《だいじょうぶ》です。',
    '｜必《かなら》ず もらえます。',
  ],
};
