import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { understood } from '@/scripts/understanding/line';

/** Danger as people say it, hint at it or play it down, and what only sounds like it. */
const texts: Record<string, { danger: string[]; harmless: string[] }> = {
  ja: {
    danger: [
      'もう消えてなくなりたい',
      'しにたいです',
      '楽になりたい。遺書も書いた',
      '彼氏にスマホ壊されて首しめられた',
      'だんなが なぐる',
      'となりの家の子、ベランダにずっと出されて泣いてる',
      '父の胸が痛くて冷や汗がすごい',
      '玄関まで水が入ってきた',
      '台所から火が出た',
      '一人暮らしのおじいさん、新聞がたまったままで返事がない',
      '薬をたくさん飲んでしまった',
      '今夜泊まるところがない',
    ],
    harmless: [
      '宿題多すぎてまじ死ぬ',
      '笑い死にしそう',
      'この前の台風で浸水した家の片付けを相談したい',
      '燃えるごみの日を教えて',
      '今日のカレー辛すぎて火を吹いた',
      '肩こりで死にそう',
      '締め切りに殺される',
      '死ぬほど暇',
      '人と会うのがこわくて、家から出られない',
      '保育園に入れなくて困っています',
    ],
  },
  pt: {
    danger: [
      'não quero mais viver',
      'queria sumir do mundo',
      'to pensando em me matar',
      'meu marido me bateu de novo',
      'ele me empurra mas nao chega a bater',
      'o vizinho bate nos filhos todo dia',
      'minha mae ta com dor no peito e suando frio',
      'a agua ta entrando em casa',
      'ta pegando fogo na cozinha',
      'nao tenho onde dormir hoje',
    ],
    harmless: [
      'morri de rir com esse video',
      'essa prova vai me matar',
      'meu celular morreu',
      'quebrei tudo na faxina, que canseira',
      'ontem o filme de terror me deu dor de barriga',
    ],
  },
  vi: {
    danger: [
      'em không muốn sống nữa',
      'chi muon bien mat khoi the gioi nay',
      'chồng em đánh em',
      'ck e hay tat e moi khi say',
      'hàng xóm đánh con suốt, nghe nó khóc thét',
      'bố em đau ngực khó thở',
      'nuoc dang tran vao nha',
      'nhà cháy rồi',
      'tối nay em không có chỗ ngủ',
    ],
    harmless: [
      'cười chết mất thôi',
      'đói muốn chết, ăn gì giờ',
      'bài tập nhiều muốn chết',
      'điện thoại em chết máy rồi',
      'nóng chảy mỡ luôn',
    ],
  },
  fil: {
    danger: [
      'ayoko na mabuhay',
      'gusto ko na mawala na lang',
      'sinasaktan ako ng asawa ko',
      'binugbog na naman ako ng bf ko',
      'pinapalo ng kapitbahay yung anak nya, puro pasa',
      'masakit dibdib ni tatay at hindi makahinga',
      'pumapasok na ang baha sa bahay namin',
      'may sunog sa kusina',
      'wala akong matutulugan ngayong gabi',
    ],
    harmless: [
      'patay na patay ako sa kanya, ang gwapo',
      'namatay ang phone ko',
      'mamamatay ako kakatawa',
      'gutom na gutom na ako, anong ulam',
      'pinatay ko na ang ilaw',
    ],
  },
  en: {
    danger: [
      "I don't want to be here anymore",
      'everyone would be better off without me',
      'I want to end it all',
      'my husband hits me when he drinks',
      'he only grabs me by the throat sometimes',
      'the kid next door is screaming and has bruises',
      'my dad has chest pain and is sweating',
      'water is coming into the house',
      'the kitchen is on fire',
      'the old lady next door has not answered for days and her mailbox is full',
      'nowhere to sleep tonight',
    ],
    harmless: [
      'this homework is killing me',
      "I'm dying of laughter",
      'my phone died',
      "I'd kill for a good ramen",
      'flooded with work this week',
      'my team got beaten badly last night',
    ],
  },
};

const urgentOf = (text: string, locale: string) => understood(catalogue, text, locale).urgent;

describe.each(Object.entries(texts))('in %s', (locale, { danger, harmless }) => {
  it('danger is answered with a line to call', () => {
    expect(danger.filter((text) => urgentOf(text, locale).length === 0)).toEqual([]);
  });

  it('what only sounds like danger is answered calmly', () => {
    expect(harmless.filter((text) => urgentOf(text, locale).length > 0)).toEqual([]);
  });
});
