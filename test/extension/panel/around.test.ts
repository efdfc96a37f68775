import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '../../../extension/panel/models/around.ts';

const at = (text: string, words: string) =>
  around(text, text.indexOf(words), text.indexOf(words) + words.length);

test('the sentence is shown, not its neighbours', () => {
  expect(at('First one. Please read the IEP today. Thank you.', 'IEP')).toEqual({
    before: 'Please read the ',
    after: ' today.',
  });
  expect(at('Hello Sam,\nthe IEP\nis ready', 'IEP')).toEqual({ before: 'the ', after: '' });
});

test('a long sentence is cut between words', () => {
  const long = 'word '.repeat(40);
  const { before, after } = at(`${long}IEP ${long}`, 'IEP');
  expect(before).toMatch(/^…(word )+$/);
  expect(after).toMatch(/^( word)+…$/);
});

test('what is shown always stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const { before, after } = around(text, start, end);
      const plain = before.replace(/^…/, '') + text.slice(start, end) + after.replace(/…$/, '');
      expect(
        text.includes(plain) || text.includes(before) || before.startsWith('…') || after.endsWith('…'),
      ).toBe(true);
    }),
  );
});
