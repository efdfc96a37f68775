import { expect, test } from 'vitest';
import { shifted } from '../../../extension/editing/caret.ts';

test.each([
  ['before the fix stays', 3, 3],
  ['at the start of the fix stays', 5, 5],
  ['inside the fix goes to its end', 7, 12],
  ['at the end of the fix stays at its end', 9, 12],
  ['behind the fix moves with the text', 20, 23],
])('a caret %s', (_, caret, after) => {
  expect(shifted(caret, { start: 5, end: 9 }, 7)).toBe(after);
});
