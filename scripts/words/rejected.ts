import type { Locale } from '@/i18n/locales';

/** A word that the style guide rejects, and what to write. */
export type Rejected = { words: RegExp; write: string; unless?: RegExp };

/** Renderings that `style.md`, parts 3 to 8, settled against; most of them stand on some paper. */
export const rejected: Record<Locale, readonly Rejected[]> = {
  ja: [
    { words: /子供(?!SOS)/, write: '子ども' },
    { words: /障害(?!福祉|者手帳)|障碍/, write: '障がい' },
  ],
  'ja-easy': [
    { words: /障がい|障碍/, write: '障害' },
    { words: /子供(?!SOS)|子供たち/, write: '子ども' },
    { words: /令和|平成|昭和/, write: 'the Western year' },
    { words: /\d\s*[～〜~]\s*\d/, write: '…から…まで' },
    { words: /\d{4}\/\d{1,2}/, write: '2026年1月15日' },
  ],
  en: [
    {
      words: /\bthe (?:elderly|disabled|handicapped|needy)\b/i,
      write: 'older people, people with …',
      unless: /Level 3|Evacuation of the Elderly/,
    },
    { words: /\bhandicapped\b|\bdisabled pe/i, write: 'people with disabilities' },
    {
      words:
        /\b(?:programme|centre|neighbour\w*|counsell\w+|organis\w+|recognis\w+|colour|behaviour|licence|enrol)\b/i,
      write: 'US spelling',
    },
    {
      words: /Consumer Affairs Committee|local welfare officer/i,
      write: 'community welfare volunteer',
    },
    { words: /\bward office\b|\btown hall\b/i, write: 'City Hall' },
  ],
  pt: [
    {
      words: /portador(?:es|a)?(?:\(a\))? de defici|\bdeficientes?\b(?! (?:visual|auditiv))/i,
      write: 'pessoa com deficiência',
    },
    { words: /mãe solteira|pai solteiro/i, write: 'mãe/pai solo, família monoparental' },
    {
      words: /(?<!\p{L})utentes?(?!\p{L})|telemóvel|autocarro|casa de banho|(?<!\p{L})comboio/iu,
      write: 'Brazilian Portuguese',
    },
    { words: /\b(?:INSS|SUS|CRAS|CREAS|CNH|Bolsa Família)\b/, write: "Japan's own institution" },
    {
      words: /prefeitura (?:de Ibaraki|d[ao] província)|prefeitura provincial/i,
      write: 'governo da província',
    },
    { words: /câmara municipal/i, write: 'prefeitura' },
    { words: /(?<!\p{L})(?:vossa senhoria|tu|teus?|tuas?)(?!\p{L})/iu, write: 'você' },
    {
      words: /(?<!\p{L})(?<!por )favor (?!de )\p{L}+[aei]r(?!\p{L})/iu,
      write: 'the imperative: Ligue, Leve',
    },
    {
      words:
        /(?<!\p{L})(?:pessoas?|você|idosos?|crianças?|família|para|posso|conseg\p{L}+) evacuar(?!\p{L})|(?<!\p{L})evacu(?:e|em|ei|ou|aram|ar-se|ad[ao]s?)(?!\p{L})/iu,
      write: 'ir para um lugar seguro',
    },
    { words: /comissão da assistência social/i, write: 'Conselho de Bem-Estar Social' },
    { words: /\b\p{L}+\((?:a|as|es)\)/iu, write: 'a wording without (a)' },
  ],
  vi: [
    { words: /thẻ cư trú/i, write: 'thẻ lưu trú' },
    { words: /\bvạn yên/i, write: '10.000 yên' },
    { words: /cán bộ/i, write: 'nhân viên, người phụ trách; tình nguyện viên' },
    {
      words: /hộ nghèo|thương binh|đối tượng chính sách|gia đình chính sách/i,
      write: 'a description',
    },
    { words: /trụ sở thành phố|ủy ban nhân dân|văn phòng thành phố/i, write: 'tòa thị chính' },
    { words: /quý vị/i, write: 'bạn' },
    { words: /người tàn tật/i, write: 'người khuyết tật' },
    { words: /(?<!\p{L})(?:quận|phường)(?!\p{L})/iu, write: 'thành phố, khu' },
  ],
  fil: [
    { words: /maaari kang|puwede kang|gusto mo|kailangan mo|\bikaw\b/i, write: 'kayo, ninyo' },
    {
      words: /tanggapan ng kapakanan|panggagalugad|kagalingang panlipunan/i,
      write: 'Welfare Office and other English nouns',
    },
    { words: /\bbarangay\b|\bDSWD\b|\bPhilHealth\b|\bSSS\b/i, write: "Japan's own institution" },
    { words: /may depekto|\bbaldado\b|\binutil\b/i, write: 'may kapansanan' },
  ],
};
