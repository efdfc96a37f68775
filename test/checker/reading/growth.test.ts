import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { expect, test } from 'vitest';
import { sampleLexicon } from '../sample-lexicon.ts';

const audience = { readers: [{ id: 'law', sectors: ['legal' as const] }], level: 'general' as const };
const size = 30_000;
const times = 8;

/** CPU ms for a text that no cache has seen; the better of two, as other work on the machine only adds. */
function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const checker = createChecker({ lexicon: sampleLexicon });
    const before = process.cpuUsage();
    checker.check(text, { audience });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each([
  'a',
  '(',
  ')',
  '"',
  '“',
  "'",
  '`',
  '.',
  '. ',
  ' ',
  '\n',
  '> ',
  '-',
  'a-',
  'a.',
  'a@',
  '@a',
  'A ',
  'AB ',
  'AB (',
  'AB, ',
  'a b. ',
  'care ',
  'care pathway ',
  'care pathway (',
  'utilise ',
  'in order to ',
  'http://',
  'On ',
  'On x\n',
  'From: x\n',
  'Thanks,\n',
  '```\n',
  '\ud800',
  'é',
  '\u200b',
  'basically, ',
  'IEP (individual ',
  ', or ',
  'MDT means ',
])(
  'eight times as much of %j costs eight times as much, not sixty-four',
  (unit) => {
    cost(unit, size);
    const small = cost(unit, size);
    const large = cost(unit, size * times);
    // A square would be 64 times; the floor keeps the noise of tiny times out.
    expect(large).toBeLessThan(Math.max(small, 8) * times * 3);
  },
  60_000,
);
