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
