import { Code, folding, infoOf, Kind, kindOf } from './characters.ts';
import { isApostrophe } from './marks.ts';

/** What stands at an index of a text of so many code units; outside it, a space. */
export const kindAt = (codes: Uint16Array, length: number, index: number): number =>
  index >= 0 && index < length ? kindOf(codes[index] as number) : Kind.space;

/** A word as far as it was read: where it starts, the kind of its last letter and how many dots are in it. */
interface WordSoFar {
  readonly start: number;
  readonly last: number;
  readonly dots: number;
}

/** Whether a mark between letters belongs to the word: don't, R&D, 3.5, 1,000, I.E.P. */
export function joinsWord(
  codes: Uint16Array,
  length: number,
  at: number,
  { start, last, dots }: WordSoFar,
): boolean {
  const code = codes[at] as number;
  const next = kindAt(codes, length, at + 1);
  if (next < Kind.mark) return false;
  if (isApostrophe(code)) {
    const isS = folding(infoOf(codes[at + 1] as number)) === 115;
    return next > Kind.digit && !(isS && kindAt(codes, length, at + 2) < Kind.mark);
  }
  switch (code) {
    case Code.ampersand:
      return last === Kind.upper && next === Kind.upper;
    case Code.comma:
      return last === Kind.digit && next === Kind.digit;
    case Code.dot:
      if (last === Kind.digit) return next === Kind.digit;
      return (
        (at - start === 1 || dots > 0) &&
        last > Kind.digit &&
        next === last &&
        kindAt(codes, length, at + 2) < Kind.mark
      );
    default:
      return false;
  }
}

/** The last dot of "I.E.P." is the abbreviation's, unless the sentence ends there. */
export function ownsDot(codes: Uint16Array, length: number, at: number): boolean {
  if (codes[at] !== Code.dot || at + 1 >= length) return false;
  if (kindAt(codes, length, at + 1) !== Kind.space) return true;
  const next = kindAt(codes, length, at + 2);
  return next !== Kind.upper && next !== Kind.space;
}
