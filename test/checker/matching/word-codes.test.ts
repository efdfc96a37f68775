import { encode, WordCodes } from '@plainbridge/shared/checker/matching/word-codes.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('coded texts read as they were written, whatever stands in them', () => {
  const word = fc.oneof(
    fc.constantFrom('care', 'pathway', 'a', 'R&D', 'café', '50%', '~', 'LGBTQ+', '∅', "won't", '(or', 'end)'),
    fc.string({ maxLength: 6 }),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom('', ' ', '  ', '\t', '\n', ',', ', ', '|', '":"')), {
      maxLength: 40,
    })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const { words, texts: coded } = encode(texts);
      const codes = new WordCodes(words);
      expect(coded.map((each) => codes.decode(each))).toEqual(texts);
    }),
  );
});

test('a line of a coded text reads as that line', () => {
  const lines = Array.from({ length: 9 }, (_, i) => `care pathway ${i}, of a child`);
  const { words, texts } = encode([lines.join('\n')]);
  expect(texts[0]?.length).toBeLessThan(lines.join('\n').length * 0.6);
  const codes = new WordCodes(words);
  expect(texts[0]?.split('\n').map((line) => codes.decode(line))).toEqual(lines);
});
