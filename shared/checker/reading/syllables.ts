import { infoOf, vowelIn } from './characters.ts';

const isVowel = (code: number): number => vowelIn(infoOf(code));

/** Bit i is set where the i-th small letter is one of a, e, i, o, u, y. */
const vowels = 0b1000100000100000100010001;

/** 1 for a vowel, else 0; only for a to z. */
export const isSmallVowel = (code: number): number => (vowels >>> (code - 97)) & 1;

const [d, e, l, s, t] = [100, 101, 108, 115, 116];

/**
 * Syllables of a word, from its number of vowel groups: a final silent e, -es and -ed do not count. At least 1. An estimate, as
 * every readability formula needs one; exact within one for most English words.
 */
export function closeSyllables(groups: number, letters: Uint16Array, length: number): number {
  let count = groups;
  const last = letters[length - 1];
  const before = letters[length - 2] ?? 0;
  const third = letters[length - 3] ?? 0;
  if (count > 1 && length > 2) {
    if (last === e && isVowel(before) === 0 && !(before === l && isVowel(third) === 0)) count--;
    else if (last === d && before === e && third !== t && third !== d && isVowel(third) === 0) count--;
    else if (last === s && before === e && isVowel(third) === 0 && !sibilant(third) && third !== l) count--;
  }
  return Math.min(Math.max(count, 1), 255);
}

/** s, x, z, c, g, h keep the e of -es sounding (houses, boxes, changes, wishes). */
const sibilant = (code: number): boolean =>
  code === 115 || code === 120 || code === 122 || code === 99 || code === 103 || code === 104;
