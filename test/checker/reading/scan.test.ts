import { Flag, Gap } from '@plainbridge/shared/checker/reading/tokens.ts';
import { Vocabulary } from '@plainbridge/shared/checker/reading/vocabulary.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTokens } from './read-tokens.ts';

const flagged = (text: string, flag: number) => {
  const { tokens, words } = readTokens(text);
  return words.filter((_, i) => tokens.has(i, flag));
};
const sentences = (text: string) => {
  const { tokens, words } = readTokens(text);
  return Array.from({ length: tokens.sentences }, (_, s) =>
    words.slice(tokens.sentenceFrom(s), tokens.sentenceTo(s)).join(' '),
  );
};

describe('a token', () => {
  test.each([
    ['We don’t know.', ['We', 'don’t', 'know']],
    ["the team's and the teams' plans", ['the', 'team', "'s", 'and', 'the', 'teams', 'plans']],
    ['follow-up in R&D', ['follow', 'up', 'in', 'R&D']],
    ['1,000 at 3.5 or 10:30', ['1,000', 'at', '3.5', 'or', '10', '30']],
    ['an I.E.P. meeting, e.g. today', ['an', 'I.E.P.', 'meeting', 'e.g.', 'today']],
    ['He has an I.E.P.', ['He', 'has', 'an', 'I.E.P']],
    ['the Zürich naïve café', ['the', 'Zürich', 'naïve', 'café']],
    ['patients/carers', ['patients', 'carers']],
    ['\ud83d\ude00 ok \ud800 ok', ['ok', 'ok']],
  ])('of “%s” is a run of letters and digits with its inner marks', (text, words) => {
    expect(readTokens(text).words).toEqual(words);
  });

  test('has a shape: capitals, a plural s, digits, dots', () => {
    const text = 'The IEPs of KS2 and U.S. staff, iPhone';
    expect(flagged(text, Flag.capitals)).toEqual(['IEPs', 'KS2', 'U.S.']);
    expect(flagged(text, Flag.pluralS)).toEqual(['IEPs']);
    expect(flagged(text, Flag.digit)).toEqual(['KS2']);
    expect(flagged(text, Flag.dotted)).toEqual(['U.S.']);
    expect(flagged(text, Flag.capitalised)).toEqual(['The', 'IEPs', 'KS2', 'U.S.']);
  });

  test('knows what stands before it', () => {
    const { tokens } = readTokens('follow-up now/then, well (no) more – end');
    expect(Array.from({ length: tokens.count }, (_, i) => tokens.gapOf(i)).slice(1)).toEqual([
      Gap.hyphen,
      Gap.space,
      Gap.slash,
      Gap.comma,
      Gap.other,
      Gap.other,
      Gap.other,
    ]);
  });

  test('has the id of its folded word, whatever its apostrophe and capitals', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.add("don't");
    const { tokens } = readTokens("Don’t DON'T don‘t dont", vocabulary);
    expect([0, 1].map((i) => tokens.wordOf(i))).toEqual([id, id]);
    expect(tokens.wordOf(tokens.count - 1)).toBe(0);
  });

  test('covers every letter and digit of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const { tokens } = readTokens(text);
        let outside = '';
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.startOf(i)).toBeGreaterThanOrEqual(at);
          outside += text.slice(at, tokens.startOf(i));
          at = tokens.endOf(i);
        }
        outside += text.slice(at);
        expect(outside.match(/[a-z0-9]/i)).toBeNull();
      }),
    );
  });
});

describe('a sentence', () => {
  test.each([
    ['It ended. A new one began! Did it? Yes.', 4],
    ['Dr. Shah met Mr. J. P. Cole on Jan. 5 at 3.5 miles.', 1],
    ['We use tools, e.g. a timer, i.e. a clock, etc. and more.', 1],
    ['He said “Stop.” Then he left.', 2],
    ['Wait... what? no', 1],
    ['1. Bring a pen. 2. Sit.', 2],
    ['It is in No. 5 and Fig. 2.', 1],
    ['You and I. We agree.', 2],
    ['A space was forgotten.Then it went on.', 2],
    ['See report.pdf and example.org for more.', 1],
  ])('“%s” is counted as %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('what is not the writer’s', () => {
  test.each([
    ['Go to https://nhs.example/mdt?x=1 or www.mdt.example now', 'https nhs example mdt x 1 www mdt example'],
    ['Write to ana.lee@mdt.example please', 'ana lee mdt example'],
    ['Run `npm test --all` first', 'npm test all'],
    ['She wrote “the care pathway” there', 'the care pathway'],
    ['She wrote "the care pathway" there', 'the care pathway'],
    ["It's the so-called 'care pathway' here", 'care pathway'],
    ['An open " mark leaves the rest alone', ''],
    ['Ask @ana about #mdt and snake_case', 'ana mdt snake case'],
    ['the teachers’ and the pupils’ rooms', ''],
  ])('in “%s” is left alone', (text, alone) => {
    expect(flagged(text, Flag.leftAlone).join(' ')).toBe(alone);
  });
});

describe('syllables', () => {
  test('are counted nearly as people say them', () => {
    const { tokens, words } = readTokens(
      'the medication table houses asked wanted agreed people representative strengths',
    );
    expect(words.map((word, i) => `${word} ${tokens.syllables[i]}`)).toEqual([
      'the 1',
      'medication 4',
      'table 2',
      'houses 2',
      'asked 1',
      'wanted 2',
      'agreed 2',
      'people 2',
      'representative 5',
      'strengths 1',
    ]);
  });
});
