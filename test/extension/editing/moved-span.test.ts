import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedSpan } from '../../../extension/editing/moved-span.ts';

const old = 'We utilise the room. Then we utilise the hall.';
const first = { start: 3, end: 10 };
const second = { start: 29, end: 36 };

test.each([
  ['stays when nothing changed', old, old, first, first],
  ['stays when words were put behind it', old, `${old} Thanks`, first, first],
  ['moves with words that were put before it', old, `Dear all. ${old}`, second, { start: 39, end: 46 }],
  [
    'moves back when words before it were taken out',
    old,
    old.replace('We utilise', 'Use'),
    second,
    { start: 22, end: 29 },
  ],
  ['stays when the same word further on was changed', old, `${old.slice(0, 29)}use the hall.`, first, first],
  ['is lost when a letter in it was changed', old, old.replace('utilise', 'utilize'), first, null],
  [
    'is lost when it was taken out, though the word stands elsewhere',
    old,
    old.replace('utilise ', ''),
    first,
    null,
  ],
  ['is lost when changes were made on both sides of it', old, `Dear ${old} Thanks`, second, null],
  ['is lost when the whole text is another', old, 'We utilise nothing.', second, null],
  [
    'is lost when it cannot be told which of two is the new one',
    'use use',
    'use use use',
    { start: 4, end: 7 },
    null,
  ],
])('a span %s', (_, before, after, span, moved) => {
  expect(movedSpan(before, after, span, before.slice(span.start, span.end))).toEqual(moved);
});

test('a span is lost when the text that it names is not what was expected', () => {
  expect(movedSpan(old, old, first, 'utilize')).toBeNull();
  expect(movedSpan(old, old, { start: 40, end: 400 }, 'utilise')).toBeNull();
});

test('one change anywhere never leads a span to other words than its own', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, text, text, (head, word, tail, typed, gone) => {
      const span = { start: head.length, end: head.length + word.length };
      const before = head + gone + word + tail;
      const at = { start: span.start + gone.length, end: span.end + gone.length };
      const after = head + typed + word + tail;
      const moved = movedSpan(before, after, at, word);
      if (moved)
        expect(moved).toEqual({
          start: head.length + typed.length,
          end: head.length + typed.length + word.length,
        });
    }),
    { numRuns: 2000 },
  );
});
