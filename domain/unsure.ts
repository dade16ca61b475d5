/** The two answers every question has besides its own. */
export const NOT_SURE = 'not-sure';
export const RATHER_NOT = 'rather-not';

/** True for "not sure" and "rather not say". */
export function isUnsure(option: string): boolean {
  return option === NOT_SURE || option === RATHER_NOT;
}
