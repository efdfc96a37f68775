import { isUpperAt, Kind, kindOf } from '../reading/characters.ts';
import { isApostrophe } from '../reading/marks.ts';

/** How a wording is capitalised where it stands. */
export type Case = 'as-is' | 'first' | 'title' | 'all';

/** Puts a wording into the case of the place. */
export function inCase(wording: string, wanted: Case): string {
  if (wanted === 'first') return capitalise(wording);
  if (wanted === 'all') return wording.toUpperCase();
  if (wanted === 'title')
    return wording.replace(
      /(^|[\s-])(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
  return wording;
}

export const capitalise = (wording: string): string => wording.charAt(0).toUpperCase() + wording.slice(1);

/**
 * Whether a text has no capital at the start of a word but those that its entry has anywhere: "NG tube" and "MAR charts", not
 * "Care Plan" for "care plan".
 *
 * @param capitals Bit i is set where the i-th letter or digit of the wording is a capital; 0 where an entry asks for none.
 */
export function hasOnlyOwnCapitals(text: string, wording: string, capitals: number): boolean {
  if (capitals === 0) return isUpperAt(text, 0) && text === wording;
  let bit = 1;
  let starts = true;
  for (let i = 0; i < text.length; i++) {
    const counts = kindOf(text.charCodeAt(i)) > Kind.mark;
    if (counts) {
      if (starts && (capitals & bit) === 0 && isUpperAt(text, i)) return false;
      bit <<= 1;
    }
    starts = !counts && !isApostrophe(text.charCodeAt(i));
  }
  return true;
}
