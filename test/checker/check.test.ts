import type { Audience } from '@plainbridge/shared/checker/audience.ts';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyString, applied, check, checker, drafts, lawyers, mixed, repeatable } from './drafts.ts';
import { sampleLexicon } from './sample-lexicon.ts';

describe('any text at all', () => {
  test('gives findings inside the text, in reading order, without overlaps and with names of their own', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { findings, clarity } = check(text);
        let at = 0;
        for (const { start, end, text: found, readers } of findings) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(found);
          expect(readers.length).toBeGreaterThan(0);
          expect(readers).toEqual(mixed.readers.map(({ id }) => id).filter((id) => readers.includes(id)));
          at = end;
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        expect(clarity.score).toBeGreaterThanOrEqual(0);
        expect(clarity.ifFixed).toBeGreaterThanOrEqual(clarity.score);
        expect(clarity.ifFixed).toBeLessThanOrEqual(100);
      }),
      repeatable,
    );
  });

  test('gives the same result as from a new checker, whatever was checked before', () => {
    // Few paragraphs in ever new company, so that what was said of each is asked for again where it no longer holds.
    const paragraphs = [
      ...['The MDT met.', 'The multidisciplinary team (MDT) met.', 'An MDT (a team of carers) met.', 'IEPs'],
      ...[
        'In order to\nstart we utilise it.',
        '> quoted',
        'Our care pathway, meaning a plan, is ready.',
        '-- ',
      ],
      ...['The care pathway is ready.', 'Rachel Jones came. RJ spoke.', 'RJ spoke.', 'QZX', 'We utilise it.'],
    ];
    const company = fc
      .array(fc.tuple(fc.constantFrom(...paragraphs), fc.constantFrom('\n', '\n\n')), { maxLength: 6 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(company, drafts), fc.constantFrom(mixed, lawyers), (text, audience) => {
        check(text, audience);
        const fresh = createChecker({ lexicon: sampleLexicon }).check(text, { audience });
        expect(check(text, audience)).toEqual(fresh);
      }),
      { ...repeatable, numRuns: 400 },
    );
  });

  test('gives nothing for nobody', () => {
    const { findings, clarity } = check('The MDT met in order to utilise it.', {
      readers: [],
      level: 'general',
    });
    expect(findings).toEqual([]);
    expect(clarity.score).toBe(100);
  });
});

describe('an id', () => {
  test('stays when paragraphs are put before and after', () => {
    fc.assert(
      fc.property(fc.constantFrom('Hello there.', 'The room is free on Monday.\n\nCome at ten.'), (other) => {
        const text = 'The care pathway and the other care pathway help the MDT in order to plan.';
        const ids = check(text).findings.map(({ id }) => id);
        expect(ids.length).toBe(4);
        expect(check(`${other}\n\n${text}\n\n${other}`).findings.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  test('stays with the same words when an earlier finding of the same wording is fixed', () => {
    const text =
      'Our clinic has a care pathway. The school wants a care pathway. The council needs a care pathway.';
    const [first, ...rest] = check(text, lawyers).findings;
    const suggestion = first?.suggestions[0];
    if (!first || !suggestion) throw new Error('nothing found');
    const after = check(applied(text, first, suggestion), lawyers).findings;
    expect(after.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });
});

describe('the glossary', () => {
  const term = (id: string, wording: string, change: object = {}) => ({
    id,
    workspaceId: '0197a0c0-0000-7000-8000-000000000000',
    term: wording,
    kind: 'phrase' as const,
    forms: [],
    expansion: null,
    sectors: ['education' as const],
    countries: [],
    alternatives: ['family visit'],
    definition: 'a visit to the family',
    status: 'approved' as const,
    revision: 1,
    createdAt: '2025-06-01T00:00:00Z',
    ...change,
  });
  const texts = (own: ReturnType<typeof createChecker>, text: string) =>
    own.check(text, { audience: lawyers }).findings.map((finding) => finding.text);

  test('is matched from the next check on, changed, and forgotten when retired or removed', () => {
    const own = createChecker({ lexicon: sampleLexicon, terms: [term('a', 'home call')] });
    const text = 'Their home calls and front door visits help.';
    expect(texts(own, text)).toEqual(['home calls']);
    own.update({ upsert: [term('b', 'front-door visit')] });
    expect(texts(own, text)).toEqual(['home calls', 'front door visits']);
    own.update({ upsert: [term('a', 'home call', { status: 'retired' })], remove: ['b'] });
    expect(texts(own, text)).toEqual([]);
    own.update({ upsert: [term('a', 'help')] });
    expect(texts(own, text)).toEqual(['help']);
  });

  test('outranks the lexicon, and a kept term is explained but never replaced', () => {
    const own = createChecker({
      lexicon: sampleLexicon,
      terms: [term('a', 'care pathway', { status: 'keep' })],
    });
    const [finding] = own.check('A care pathway is ready.', { audience: lawyers }).findings;
    expect(finding?.term).toMatchObject({ source: 'glossary', id: 'a' });
    expect(finding?.suggestions.map(({ kind }) => kind)).toEqual(['explain']);
    const known = own.check('A care pathway is ready.', {
      audience: { readers: [{ id: 's', sectors: ['education'] }], level: 'general' },
    });
    expect(known.findings).toEqual([]);
  });

  test('does not offer a plainer wording that these readers would stumble over as well', () => {
    const own = createChecker({
      lexicon: sampleLexicon,
      terms: [term('a', 'huddle', { kind: 'word', alternatives: ['MDT', 'short meeting'] })],
    });
    const [finding] = own.check('We met in a huddle.', { audience: lawyers }).findings;
    expect(finding?.suggestions.map(({ replacement }) => replacement)).toEqual([
      'short meeting',
      'huddle, meaning a visit to the family',
    ]);
  });
});

describe('who is affected', () => {
  test('is named in the order of the audience, and not who knows the term or was marked as knowing it', () => {
    const text = 'The care pathway is ready, and the SLA is signed.';
    const [pathway, sla] = check(text).findings;
    expect(pathway?.readers).toEqual(['law', 'school']);
    expect(sla?.readers).toEqual(['law', 'ward']);
    const { findings } = checker.check(text, {
      audience: mixed,
      knownTerms: { law: ['care pathway', 'sla'], school: ['Care pathway'] },
    });
    expect(findings.map(({ readers }) => readers)).toEqual([['ward']]);
  });

  test('depends on the country: a British term is foreign to an American colleague of the same trade', () => {
    const audience = (country: string): Audience => ({
      readers: [{ id: 'r', sectors: ['health'], country }],
      level: 'general',
    });
    expect(check('Her CPD is done.', audience('GB')).findings).toEqual([]);
    expect(check('Her CPD is done.', audience('US')).findings[0]?.reason).toEqual({ code: 'other-country' });
  });

  test('of two expansions the writer’s country decides, then the readers’, and without either both are offered', () => {
    const spelled = (writer: string | undefined, reader: string | undefined) =>
      checker
        .check('The IEP is ready.', {
          audience: { readers: [{ id: 'r', sectors: ['legal'], country: reader }], level: 'general' },
          writer: { sectors: ['education'], country: writer },
        })
        .findings[0]?.suggestions.filter(({ kind }) => kind === 'spell-out')
        .map(({ replacement }) => replacement);
    expect(spelled('GB', 'US')).toEqual(['individual education plan (IEP)']);
    expect(spelled(undefined, 'US')).toEqual(['individualized education program (IEP)']);
    expect(spelled(undefined, undefined)).toHaveLength(2);
  });
});

test('a finding tells with which readers its wording is new, where the check is told what was used before', () => {
  const usedBefore = { law: ['mdt', 'care pathway'], ward: [] };
  const { findings } = checker.check('The MDT met. The QZX left. In order to plan, we met.', {
    audience: mixed,
    usedBefore,
  });
  expect(findings.map(({ text, firstWith }) => [text, firstWith])).toEqual([
    ['MDT', ['school']],
    ['QZX', ['law', 'ward', 'school']],
    ['In order to', ['law', 'ward', 'school']],
  ]);
  expect(check('The MDT met.').findings[0]).not.toHaveProperty('firstWith');
});

describe('a term that most people of the reader’s sector know, though it is not theirs', () => {
  const own = createChecker({
    lexicon: {
      sectors: {
        finance: [
          { term: 'break-even', familiarTo: ['business'], definition: 'the point of no loss' },
          { term: 'ERC', familiarTo: 'everybody', expansion: 'early repayment charge', definition: 'a fee' },
        ],
      },
      wordy: [],
    },
  });
  const readers = (...sectors: ('business' | 'health' | 'finance')[]) => ({
    audience: {
      readers: sectors.map((sector) => ({ id: sector, sectors: [sector] })),
      level: 'general' as const,
    },
  });

  test('is tentative for them, and weighs nothing in the score', () => {
    const { findings, clarity } = own.check('We reach break-even; the ERC is due.', readers('business'));
    expect(findings.map(({ text, tentative }) => [text, tentative])).toEqual([
      ['break-even', true],
      ['ERC', true],
    ]);
    expect(clarity.score).toBe(
      own.check('We reach the point; the fee is due.', readers('business')).clarity.score,
    );
  });

  test('is found outright where somebody else reads, and names them alone', () => {
    const [found] = own.check('We reach break-even.', readers('finance', 'business', 'health')).findings;
    expect(found?.readers).toEqual(['health']);
    expect(found?.tentative).toBeUndefined();
    expect(own.check('We reach break-even.', readers('finance')).findings).toEqual([]);
  });
});

describe('an everyday word with two meanings', () => {
  const own = createChecker({
    lexicon: {
      sectors: {
        education: [{ term: 'lesson plan', alternatives: ['plan for the lesson'], definition: 'a plan' }],
      },
      wordy: [],
      company: { education: 'homework' },
      falseFriends: [
        {
          term: 'review',
          everyday: true,
          senses: [
            { sectors: ['education'], meaning: 'a yearly meeting about a plan', instead: ['yearly meeting'] },
            { sectors: ['health'], meaning: 'a look at the medicines', instead: ['medicine check'] },
            { sectors: ['community'], meaning: 'an opinion on a book', instead: ['opinion'] },
          ],
          context: { near: ['pupil'], company: true },
        },
      ],
    },
  });
  const read = (text: string, sector: 'health' | 'legal') =>
    own.check(text, {
      audience: { readers: [{ id: 'reader', sectors: [sector] }], level: 'general' },
      writer: { sectors: ['education'] },
    });
  const reviews = (text: string, sector: 'health' | 'legal') =>
    read(text, sector).findings.filter((finding) => finding.rule === 'false-friend');

  test('is sure where something beside it says which is meant', () => {
    expect(reviews('The review of the pupil is on Monday.', 'health')).toMatchObject([{ text: 'review' }]);
    expect(reviews('The review of the pupil is on Monday.', 'health')[0]?.tentative).toBeUndefined();
    expect(reviews('The review of the pupil is on Monday.', 'legal')).toHaveLength(1);
  });

  test('is tentative, and weighs nothing in the score, where only another word of its sector stands near', () => {
    const { findings, clarity } = read('The lesson plan for homework needs a review.', 'health');
    expect(findings.map(({ text, tentative }) => [text, tentative])).toContainEqual(['review', true]);
    expect(clarity.score).toBe(read('The lesson plan for homework needs a lesson.', 'health').clarity.score);
  });

  test('is none of it to a reader whose own sector gives it no other meaning', () => {
    expect(reviews('The lesson plan for homework needs a review.', 'legal')).toEqual([]);
    expect(reviews('It needs a review.', 'health')).toEqual([]);
  });
});
