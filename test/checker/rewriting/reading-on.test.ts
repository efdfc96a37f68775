import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { expect, test } from 'vitest';

const checker = createChecker({
  lexicon: {
    sectors: {
      health: [
        {
          term: 'care coordinator',
          alternatives: ['person who arranges care|people who arrange care'],
          definition: 'a worker who links up all the care of a person',
        },
        {
          term: 'discharge',
          grammar: 'verb',
          alternatives: ['send home from hospital'],
          definition: 'let a patient go home',
        },
        { term: 'onboard', grammar: 'verb', alternatives: ['show around'], definition: 'help to start' },
      ],
    },
    wordy: [],
  },
});

const offered = (text: string) =>
  checker
    .check(text, { audience: { readers: [{ id: 'r', sectors: ['education'] }], level: 'general' } })
    .findings.flatMap(({ suggestions }) => suggestions.filter(({ kind }) => kind === 'replace'))
    .map(({ replacement }) => replacement);

test.each([
  ['The care coordinator rang.', ['The person who arranges care']],
  ['Her care coordinator rang.', []],
  ["Leo's care coordinators rang.", []],
  ['He was discharged on Friday.', ['sent home from hospital']],
  ['He was discharged from the ward.', []],
  ['We onboard new staff.', ['show around']],
  ['We onboard them.', []],
])('%s', (text, replacements) => {
  expect(offered(text).map((each) => each.toLowerCase())).toEqual(
    replacements.map((each) => each.toLowerCase().replace(/^the /, '')),
  );
});
