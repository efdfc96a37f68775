import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { americanSpelling } from '@plainbridge/shared/checker/matching/spellings.ts';
import type { Country } from '@plainbridge/shared/domain/country.ts';
import { expect, test } from 'vitest';

const checker = createChecker({
  lexicon: {
    sectors: {
      health: [
        {
          term: 'care package',
          alternatives: ['help with daily living at the centre'],
          definition: 'help that is organised by the council, at 5 per cent of its cost',
        },
      ],
    },
    wordy: [],
  },
});

const offered = (text: string, writer: Country | undefined, reader: Country | undefined) =>
  checker
    .check(text, {
      audience: { readers: [{ id: 'r', sectors: ['education'], country: reader }], level: 'general' },
      writer: { sectors: ['health'], country: writer },
    })
    .findings[0]?.suggestions.map(({ replacement }) => replacement);

test('a writer in the US is offered American spelling, and nobody else is', () => {
  const text = 'The care package is here.';
  const american = 'Help with daily living at the center';
  const british = 'Help with daily living at the centre';
  expect(offered(text, 'US', undefined)?.[0]).toBe(american.toLowerCase());
  expect(offered(text, undefined, 'US')?.[0]).toBe(american.toLowerCase());
  expect(offered(text, 'GB', 'US')?.[0]).toBe(british.toLowerCase());
  expect(offered(text, undefined, undefined)?.[0]).toBe(british.toLowerCase());
  expect(offered(text, 'US', 'US')?.[1]).toContain('organized by the council, at 5 percent');
});

test.each([
  ['organised', 'organized'],
  ['centres', 'centers'],
  ['programme', 'program'],
  ['advise', 'advise'],
  ['promised', 'promised'],
  ['realistic', 'realistic'],
  ['minister', 'minister'],
])('%s is %s in American', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});
