import { outsideLines } from '@/app/outsideLines';
import type { Window, WindowKind } from '@/domain/window';

/**
 * Windows by kind that do not hang on the city's own telephones: confirmed, of the prefecture or the
 * nation, with a phone. Those about violence or suicide stand on the emergency page.
 */
export function linesElsewhere(): { kind: WindowKind; windows: Window[] }[] {
  const lines = outsideLines().filter(({ sensitive }) => !sensitive);
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, windows: lines.filter((each) => each.kind === kind) }));
}
