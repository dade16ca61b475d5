/** A reading that its neighbours rule out, and the right one. */
export type Homograph = { wrong: RegExp; right: string };

const given = (base: string, reading: string) => `｜${base}《(?:${reading})》`;
const before = (context: string, base: string, reading: string, right: string): Homograph => ({
  wrong: new RegExp(`(?:${context})${given(base, reading)}`, 'u'),
  right,
});
const after = (base: string, reading: string, context: string, right: string): Homograph => ({
  wrong: new RegExp(`${given(base, reading)}(?:${context})`, 'u'),
  right,
});

/** Ends of the word before, without and with a reading of its own. */
const noun = '[の、るたいなで]》?';
const digit = '[0-9０-９何数]';

/**
 * Kanji that are read one way here and another way there, as they were found wrong in texts whose
 * readings a machine had set; texts without spaces.
 */
export const homographs: readonly Homograph[] = [
  before('(?:に|へ|まで|出《で》て|持《も》って|いっしょに)', '行', 'おこな', 'い'),
  after('行', 'い', 'う|われ|います', 'おこな'),
  before(noun, '日', 'にち', 'ひ'),
  before('[0-9０-９]', '日', 'ひ', 'にち'),
  before('[のるた]', '後', 'ご', 'あと'),
  before(`(?<!${digit})[^0-9０-９何数《》｜]`, '人', 'にん', 'ひと'),
  before('[0-9０-９]', '人', 'ひと', 'にん'),
  before('年《ねん》', '生', '(?!せい)[^》]+', 'せい'),
  before('[0-9０-９]', '月', '(?!がつ)[^》]+', 'がつ'),
  before('か', '月', '(?!げつ)[^》]+', 'げつ'),
  before('[0-9０-９]', '年', 'とし', 'ねん'),
  before('の', '中', 'ちゅう', 'なか'),
  after('何', 'なん', '[をがも]', 'なに'),
  after('何', 'なに', '｜(?:時|人|日|年|回|歳|曜日)', 'なん'),
  after('話', 'はな', '[をがはも]', 'はなし'),
  after('話', 'はなし', '(?:します|す|せ|さ|して)', 'はな'),
  after('出', 'で', '[しすさせそ]', 'だ'),
  after('出', 'だ', '[るまてなたか](?!す)', 'で'),
  after('入', 'い', '[るりっ](?!れ)', 'はい'),
  after('来', '(?!く)[^》]', 'る', 'く'),
  after('来', '(?!こ)[^》]', '(?:ない|られ|なく)', 'こ'),
  after('来', '(?!き)[^》]', '(?:ます|ました|ません|て|た)', 'き'),
  before('お', '金', 'きん', 'かね'),
  after('少', 'すく', 'し', 'すこ'),
  after('少', 'すこ', 'な', 'すく'),
  after('急', 'きゅう', '[いぐがぎ]', 'いそ'),
  after('急', 'いそ', '[にな]', 'きゅう'),
  after('書', 'しょ', '[いきくけか](?!類)', 'か'),
  after('変', 'か', 'な', 'へん'),
  after('会', 'かい', '(?:い|う|え|って|った)', 'あ'),
  after('通', 'つう', '[いうえっ]', 'かよ'),
  before('[02-9]*[1346８]|10', '分', 'ふん|ぶん', 'ぷん'),
  before('[2579]', '分', 'ぷん|ぶん', 'ふん'),
];

/** Readings that are right and rare: neither the dictionary nor a second text has them. */
export const rareReadings: Readonly<Record<string, readonly string[]>> = {
  上: ['のぼ'],
  声: ['ごえ'],
  変: ['へん'],
  小: ['しょう'],
  数: ['かず'],
  明: ['あか'],
  間: ['ま'],
  生: ['い', 'なま'],
};
