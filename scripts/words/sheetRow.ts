import type { Catalogue } from '@/domain/catalogue';
import { longest } from '@/domain/guidanceWords';
import { programmeKey } from '@/domain/programmeKey';
import type { Ledger } from '@/i18n/ledger';
import { readingOf, sourceHash } from '@/i18n/ledger';
import type { Leaf } from './messageSets';

/** The columns of a sheet, as native readers see them. */
export const headings = [
  'id',
  '場所 (place)',
  '日本語 (Japanese)',
  '翻訳 (translation)',
  '状態 (state)',
  '最大の文字数 (maximum length)',
  '母語の読み手が確認したら ok (reader: ok)',
] as const;

/** One string as it stands in a sheet. */
export type SheetRow = {
  key: string;
  place: string;
  japanese: string;
  translation: string;
  state: string;
  most: number;
};

const pages: Record<string, string> = {
  site: 'すべてのページ',
  quiz: '質問',
  result: '相談先（結果）とページの見出し',
  labels: '印と決まった言葉',
  plan: '計画',
  troubles: '困りごとの名前',
  programmes: '事業の一覧とページ',
  windows: '窓口の一覧とページ',
  programmeGuidance: '事業のページ',
  troubleGuidance: '困りごとのページ',
  windowGuidance: '窓口のページ',
  asked: '困りごとのページ、よく聞かれること',
};

/** Where a string stands for a reader: the kind of page, and which one. */
export function placeOf(key: string, catalogue: Catalogue): string {
  const [namespace = '', id] = key.split('.');
  const page = pages[namespace] ?? namespace;
  const programme = catalogue.programmes.find((each) => each.id === id);
  if (programme) return `${page}: ${programmeKey(programme)} ${programme.name}`;
  const window = catalogue.windows.find((each) => each.id === id);
  if (window) return `${page}: ${window.name}`;
  return page;
}

/** Other languages need more room than Japanese; the pages leave them this much. */
const room = 2.6;

/** The longest that a translation may be, in characters. */
export function mostCharacters(key: string, japanese: string): number {
  const limit = key.endsWith('.name') ? longest.title : Math.max(japanese.length, 12);
  return Math.ceil(limit * room);
}

/** `source changed` where the Japanese is another than the one the string was made from. */
export function stateOf(key: string, japanese: string, ledger: Ledger): string {
  const entry = ledger[key];
  if (entry === undefined) return 'machine-written';
  const { state, of } = readingOf(key, entry);
  return of === sourceHash(japanese) ? state : 'source changed';
}

/** The rows of a locale's sheet, in the order of its source. */
export function sheetRows(
  source: readonly Leaf[],
  translations: readonly Leaf[],
  ledger: Ledger,
  catalogue: Catalogue,
): SheetRow[] {
  const texts = new Map(translations.map(({ key, text }) => [key, text]));
  return source.map(({ key, text }) => ({
    key,
    place: placeOf(key, catalogue),
    japanese: text,
    translation: texts.get(key) ?? '',
    state: stateOf(key, text, ledger),
    most: mostCharacters(key, text),
  }));
}
