import { createChecker } from '@plainbridge/shared/checker/check.ts';
import type { Term } from '@plainbridge/shared/domain/term.ts';
import { expect, test } from 'vitest';

const entry = (over: Partial<Term>): Term => ({
  id: '018f0000-0000-7000-8000-000000000001',
  workspaceId: '018f0000-0000-7000-8000-000000000002',
  term: 'IEP',
  kind: 'acronym',
  forms: [],
  expansion: null,
  sectors: ['education'],
  countries: [],
  alternatives: [],
  definition: null,
  status: 'approved',
  revision: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  ...over,
});

const lexicon = {
  sectors: {
    education: [{ term: 'IEP', expansion: 'individual education plan', definition: 'a plan for one pupil' }],
  },
  wordy: [],
} as const;

const suggestions = (term: Term, text: string) =>
  createChecker({ lexicon, terms: [term] })
    .check(text, { audience: { readers: [{ id: 'ward', sectors: ['health'] }], level: 'professional' } })
    .findings.flatMap((finding) => finding.suggestions.map(({ replacement }) => replacement));

test('where the glossary says what letters stand for, the lexicon is not asked', () => {
  const known = entry({ expansion: 'individualized education program' });
  expect(suggestions(known, 'Maya has the IEP.')).toEqual(['individualized education program (IEP)']);
});

test('where the glossary does not say it, the lexicon does', () => {
  expect(suggestions(entry({}), 'Maya has the IEP.')).toContain('individual education plan (IEP)');
});

test('a definition that a colleague wrote as a sentence fits into one, and a name in it keeps its capital', () => {
  const common = entry({ definition: 'The plan for a child with a disability.' });
  expect(suggestions(common, 'Maya has the IEP.')).toContain(
    'IEP, meaning the plan for a child with a disability',
  );
  const named = entry({ definition: 'Riverside plan for one child.' });
  expect(suggestions(named, 'Maya has the IEP.')).toContain('IEP, meaning Riverside plan for one child');
});
