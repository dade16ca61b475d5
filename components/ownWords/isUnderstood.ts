import type { Understanding } from '@/domain/understand';

/** Whether there is anything to show of what was understood. */
export function isUnderstood({ troubles, dangers, programmes }: Understanding): boolean {
  return troubles.length + dangers.length + programmes.length > 0;
}
