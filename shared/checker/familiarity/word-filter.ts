import { hashOf } from '../reading/vocabulary.ts';

/**
 * A set of words in about ten bits for each, whatever their length: their hashes in order, each as its distance from the one before,
 * in Golomb-Rice code. Of words that are not in it one in a few hundred passes for one that is.
 *
 * Source of the code: Golomb, Run-length encodings (1966); as a set of hashes: Putze, Sanders and Singler, Cache-, hash- and
 * space-efficient Bloom filters (2007).
 */
export interface WordFilter {
  /** How many bits of the hashes count. */
  readonly bits: number;
  /** How many bits of a distance are written as they are; what is above is counted in ones before a nought. */
  readonly low: number;
  readonly count: number;
  /** Six bits a character. */
  readonly code: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The bits of a word's hash that count. */
export function markOf(word: string, bits: number): number {
  const hash = hashOf(word);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits)) >>> 0;
}

export function filterOf(words: Iterable<string>, bits: number): WordFilter {
  const marks = [...new Set([...words].map((word) => markOf(word, bits)))].sort((a, b) => a - b);
  const low = Math.max(0, Math.floor(Math.log2((2 ** bits / Math.max(1, marks.length)) * Math.LN2)));
  let code = '';
  let digit = 0;
  let filled = 0;
  const put = (bit: number) => {
    digit = digit * 2 + bit;
    if (++filled < 6) return;
    code += digits.charAt(digit);
    digit = 0;
    filled = 0;
  };
  let before = 0;
  for (const mark of marks) {
    const distance = mark - before;
    before = mark;
    for (let high = distance >>> low; high > 0; high--) put(1);
    put(0);
    for (let bit = low - 1; bit >= 0; bit--) put((distance >>> bit) & 1);
  }
  while (filled > 0) put(0);
  return { bits, low, count: marks.length, code };
}

/** The marks of a filter's words, in order. */
export function marksIn({ low, count, code }: WordFilter): Int32Array {
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) digitOf[digits.charCodeAt(i)] = i;
  const marks = new Int32Array(count);
  let distance = 0;
  let missing = -1;
  let before = 0;
  let found = 0;
  for (let at = 0; at < code.length && found < count; at++) {
    const digit = digitOf[code.charCodeAt(at)] as number;
    for (let place = 5; place >= 0; place--) {
      const bit = (digit >>> place) & 1;
      if (missing > 0) {
        distance = distance * 2 + bit;
        missing--;
      } else if (bit === 1) distance++;
      else missing = low;
      if (missing === 0 && found < count) {
        before += distance;
        marks[found++] = before;
        distance = 0;
        missing = -1;
      }
    }
  }
  return marks;
}
