import { filterOf, markOf, marksIn } from '@plainbridge/shared/checker/familiarity/word-filter.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a filter holds the marks of its words, in order, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 4, max: 30 }), (words, bits) => {
      const marks = [...new Set(words.map((word) => markOf(word, bits)))].sort((a, b) => a - b);
      expect([...marksIn(filterOf(words, bits))]).toEqual(marks);
    }),
  );
});

test('few words pass that are not in it, and a word takes little more than two characters', () => {
  const words = Array.from({ length: 10_000 }, (_, i) => `word${i.toString(36)}`);
  const filter = filterOf(words, 21);
  const marks = new Set(marksIn(filter));
  const strangers = Array.from({ length: 10_000 }, (_, i) => `stranger${i.toString(36)}`);
  expect(words.every((word) => marks.has(markOf(word, 21)))).toBe(true);
  expect(strangers.filter((word) => marks.has(markOf(word, 21))).length).toBeLessThan(100);
  expect(filter.high.length + filter.low.length).toBeLessThan(2.1 * words.length);
});
