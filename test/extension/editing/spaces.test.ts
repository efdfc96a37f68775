import { expect, test } from 'vitest';
import { isSameText } from '../../../extension/editing/spaces.ts';

test.each([
  ['the same', 'use the room', 'use the room', true],
  ['a no-break space for a plain one between words', 'use\u00a0the room', 'use the room', false],
  ['a plain space for a no-break one that was there', 'use the room', 'use\u00a0the room', true],
  ['a no-break space that was there', 'use\u00a0the room', 'use\u00a0the room', true],
  ['a no-break space at the end of the text', 'use the\u00a0', 'use the ', true],
  ['a no-break space at the start of a line', 'Hi\n\u00a0use', 'Hi\n use', true],
  ['a no-break space beside another space', 'use \u00a0the', 'use  the', true],
  ['another letter', 'use the zoom', 'use the room', false],
  ['another length', 'use the rooms', 'use the room', false],
])('%s is told', (_, exact, wanted, isSame) => {
  expect(isSameText(exact, wanted)).toBe(isSame);
});
