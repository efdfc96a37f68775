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
  if (capitals === 0) return /^\p{Lu}/u.test(text) && text === wording;
  let bit = 1;
  let starts = true;
  for (const char of text) {
    const counts = /[\p{L}\p{N}]/u.test(char);
    if (counts) {
      if (starts && (capitals & bit) === 0 && /\p{Lu}/u.test(char)) return false;
      bit <<= 1;
    }
    starts = !counts && char !== "'" && char !== '’';
  }
  return true;
}
