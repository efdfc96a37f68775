import type { Lexicon, LexiconEntry } from '@plainbridge/shared/checker/lexicon/entry.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import { findMatches } from '@plainbridge/shared/checker/matching/matches.ts';
import { Terms } from '@plainbridge/shared/checker/matching/terms.ts';
import { Tokens } from '@plainbridge/shared/checker/reading/tokens.ts';
import type { Sector } from '@plainbridge/shared/domain/sectors.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const entry = (term: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  term,
  definition: 'x',
  ...more,
});

function found(text: string, ...entries: LexiconEntry[]): string[] {
  return foundIn({ sectors: { health: entries }, wordy: [] }, text, 'terms');
}

function foundIn(lexicon: Lexicon, text: string, kind: 'terms' | 'falseFriends'): string[] {
  const terms = new Terms(compile(lexicon));
  const tokens = new Tokens();
  terms.readerInto(tokens)(text);
  return findMatches(text, tokens, terms)[kind].map(({ first, last }) =>
    text.slice(tokens.startOf(first), tokens.endOf(last)),
  );
}

describe('a term is matched', () => {
  test.each<[string, LexiconEntry, string, string[]]>([
    [
      'in the plural',
      entry('memorandum of understanding'),
      'two memoranda of understanding',
      ['memoranda of understanding'],
    ],
    [
      'as a verb in all forms',
      entry('take offline', { grammar: 'verb' }),
      'took offline, taking offline, taken offline, takes offline',
      ['took offline', 'taking offline', 'taken offline', 'takes offline'],
    ],
    [
      'with hyphen, space or neither',
      entry('co-produce', { grammar: 'verb' }),
      'co-produced coproducing co produces',
      ['co-produced', 'coproducing', 'co produces'],
    ],
    [
      'closed where its second word is a particle',
      entry('follow up'),
      'a followup, follow-ups and follow up',
      ['followup', 'follow-ups', 'follow up'],
    ],
    [
      'in British and American spelling',
      entry('behaviour centre'),
      'behavior centers and behaviour centre',
      ['behavior centers', 'behaviour centre'],
    ],
    [
      'with -ise or -ize',
      entry('prioritise', { grammar: 'verb' }),
      'prioritized and prioritising',
      ['prioritized', 'prioritising'],
    ],
    ['across a single line break', entry('care plan'), 'the care\nplan', ['care\nplan']],
    [
      'with a comma of its own',
      entry('education, health and care plan'),
      'an education, health and care plan',
      ['education, health and care plan'],
    ],
    ['before a possessive', entry('care plan'), "the care plan's end", ['care plan']],
  ])('%s', (_, term, text, spans) => {
    expect(found(text, term)).toEqual(spans);
  });

  test.each<[string, LexiconEntry, string]>([
    ['across a full stop or comma', entry('care plan'), 'We care. Plan now. Take care, plan ahead.'],
    ['in part of a longer word', entry('plan'), 'planning plane'],
    ['as a verb after an article', entry('action', { grammar: 'verb' }), 'the action and our actions'],
    ['in small letters when it is an acronym', entry('IT'), 'it is what it is'],
    ['in a quotation', entry('care plan'), 'the “care plan” here'],
  ])('but not %s', (_, term, text) => {
    expect(found(text, term)).toEqual([]);
  });

  test('as an acronym in capitals, with a plural s and with dots', () => {
    expect(found('AIM and AIMs, A.I.M. but aim and Aim', entry('AIM'))).toEqual(['AIM', 'AIMs', 'A.I.M.']);
    expect(found('SaaS or SAAS, not saas', entry('SaaS'))).toEqual(['SaaS', 'SAAS']);
    expect(found('PHQ-9 and PHQ9', entry('PHQ-9'))).toEqual(['PHQ-9', 'PHQ9']);
  });

  test('only in its company', () => {
    const near = entry('sprint', { context: { near: ['backlog'], after: ['planning'], not: ['race'] } });
    expect(found('the sprint and its backlog', near)).toEqual(['sprint']);
    expect(found('a sprint planning day', near)).toEqual(['sprint']);
    expect(found('a sprint day', near)).toEqual([]);
    expect(found('the sprint race had a backlog', near)).toEqual([]);
    expect(found('the sprint. Its backlog', near)).toEqual([]);
  });

  test('and a false friend in that of every sector with a meaning of its own, further off', () => {
    const sense = (sector: Sector) => ({ sectors: [sector], meaning: 'x', instead: ['x'] });
    const lexicon: Lexicon = {
      sectors: {},
      wordy: [],
      company: { health: 'ward nurse', legal: 'court', community: 'street' },
      falseFriends: [
        {
          term: 'trial',
          context: { company: true },
          senses: [sense('health'), sense('legal'), sense('community')],
        },
      ],
    };
    const foundTrial = (text: string) => foundIn(lexicon, text, 'falseFriends');
    expect(foundTrial('the trial on our wards')).toEqual(['trial']);
    expect(foundTrial('a trial a b c d e f g h i in court')).toEqual(['trial']);
    expect(foundTrial('a trial a b c d e f g h i j k l in court')).toEqual([]);
    expect(foundTrial('a trial on our street')).toEqual([]);
    expect(foundTrial('a trial. The court')).toEqual([]);
  });
});

describe('of overlapping terms', () => {
  test('the longest wins, and the others are found elsewhere', () => {
    expect(
      found(
        'a care plan review and a care plan',
        entry('care plan'),
        entry('plan review'),
        entry('care plan review'),
      ),
    ).toEqual(['care plan review', 'care plan']);
    expect(found('open care plan review board', entry('care plan'), entry('plan review board'))).toEqual([
      'plan review board',
    ]);
  });

  test('exactly those that trying every term at every place would find', () => {
    const words = ['red', 'blue', 'green', 'one', 'two'];
    const phrase = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 8 }),
        fc.array(fc.constantFrom(...words, 'xyz', ','), { maxLength: 30 }),
        (terms, list) => {
          const text = list.join(' ');
          const spans: [number, number][] = [];
          for (let from = 0; from < list.length; from++) {
            for (let to = from + 1; to <= list.length; to++)
              if (terms.includes(list.slice(from, to).join(' '))) spans.push([from, to]);
          }
          spans.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
          const kept: [number, number][] = [];
          for (const span of spans)
            if (kept.every(([from, to]) => span[1] <= from || span[0] >= to)) kept.push(span);
          const expected = kept
            .sort((a, b) => a[0] - b[0])
            .map(([from, to]) => list.slice(from, to).join(' '));
          expect(found(text, ...terms.map((term) => entry(term, { grammar: 'fixed' })))).toEqual(expected);
        },
      ),
      { seed: 2025, numRuns: 400 },
    );
  });
});
