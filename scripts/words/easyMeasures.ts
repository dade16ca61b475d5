import { sentencesOf } from './easyWords';
import type { Leaf } from './messageSets';
import { readsOf } from './readingsOf';

/** Sentences of easy Japanese aim at this many signs. */
export const aim = 40;

/** The kanji of the two first grades of the language test (N5 and N4). */
const basic = new Set(
  '一二三四五六七八九十百千万円日月火水木金土曜年時分半今先来週毎何人男女子母父友名大小高安新古長多少上下中外前後右左東西南北山川田天気雨花空手足目耳口体力本学校生会社員店駅車電道国語英話読書聞見食飲行出入立休買言白黒赤青色' +
    '間午朝昼夜夕早近遠強弱明暗暑寒軽重広低悪正同有無不自他私家族兄弟姉妹主親切院医者病薬度内地所町村市区県京都場館室屋堂門開閉着走歩起止動働作使送貸借返売洗切知思考教習勉研究問題答試験漢字文章図画写真映音楽歌心元気銀計運転飛乗通台品物用事業仕住好理料味肉魚鳥牛犬茶飯野菜森林海池光風春夏秋冬始終待持引急特別注意建民夫妻去最以世代界質服紙黄帰旅方集説合発工服終',
);

/** How easy the easy Japanese is. */
export type EasyMeasure = {
  sentences: number;
  /** Sentences of more than 40 signs. */
  overAim: number;
  /** Words with a reading. */
  words: number;
  /** Of these, those that are written with basic kanji only. */
  basic: number;
};

/** Measures the texts of easy Japanese. */
export function measureEasy(leaves: readonly Leaf[]): EasyMeasure {
  const sentences = leaves.flatMap(({ text }) => sentencesOf(text));
  const words = readsOf(leaves);
  return {
    sentences: sentences.length,
    overAim: sentences.filter(({ length }) => length > aim).length,
    words: words.length,
    basic: words.filter(({ base }) =>
      [...base].every((sign) => !/\p{Script=Han}/u.test(sign) || basic.has(sign)),
    ).length,
  };
}
