import { hashOf } from '../reading/vocabulary.ts';

/**
 * A set of words in about ten bits for each, whatever their length: their hashes in order, each as its distance from the one before. Of
 * words that are not in it one in a few hundred passes for one that is.
 *
 * A distance is two digits of base 64 or more. The leading digits are mostly small and the last ones evenly spread: apart from each
 * other, gzip makes of them what a Golomb code would. The method is that of Putze, Sanders and Singler, Cache-, hash- and space-efficient
 * Bloom filters (2007).
 */
export interface WordFilter {
  /** How many bits of the hashes count. */
  readonly bits: number;
  /** For each distance what is above its last digit, in steps of 63: a digit of 63 says that more follows. */
  readonly high: string;
  readonly low: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = digits.length;
const more = base - 1;

/** The bits of a word's hash that count. */
export function markOf(word: string, bits: number): number {
  const hash = hashOf(word);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits)) >>> 0;
}

export function filterOf(words: Iterable<string>, bits: number): WordFilter {
  const marks = [...new Set([...words].map((word) => markOf(word, bits)))].sort((a, b) => a - b);
  let high = '';
  let low = '';
  marks.forEach((mark, i) => {
    const distance = mark - (marks[i - 1] ?? 0);
    let above = Math.floor(distance / base);
    for (; above >= more; above -= more) high += digits.charAt(more);
    high += digits.charAt(above);
    low += digits.charAt(distance % base);
  });
  return { bits, high, low };
}

/** The marks of a filter's words, in order. */
export function marksIn({ high, low }: WordFilter): Int32Array {
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < base; i++) digitOf[digits.charCodeAt(i)] = i;
  const marks = new Int32Array(low.length);
  let mark = 0;
  for (let i = 0, at = 0; i < low.length; i++) {
    let digit = digitOf[high.charCodeAt(at++)] as number;
    for (; digit === more; digit = digitOf[high.charCodeAt(at++)] as number) mark += more * base;
    mark += digit * base + (digitOf[low.charCodeAt(i)] as number);
    marks[i] = mark;
  }
  return marks;
}
