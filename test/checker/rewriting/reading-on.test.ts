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
        { term: 'intervention', alternatives: ['extra teaching'], definition: 'help to learn' },
        { term: 'beneficiary', alternatives: ['person we help'], definition: 'who is helped' },
        { term: 'assent', alternatives: ["child's agreement"], definition: 'what a child says to a study' },
        {
          term: 'anonymise',
          grammar: 'verb',
          alternatives: ['remove names from'],
          definition: 'hide who it is',
        },
        {
          term: 'differentiated',
          grammar: 'fixed',
          alternatives: ['fitted to each pupil'],
          definition: 'made for each pupil',
        },
        { term: 'contraindicated', grammar: 'fixed', alternatives: [], definition: 'not safe' },
        { term: 'triage', grammar: 'verb', alternatives: [], definition: 'decide who comes first' },
        { term: 'onboard', grammar: 'verb', alternatives: ['show around'], definition: 'help to start' },
      ],
    },
    wordy: [],
  },
});

const offered = (text: string, wanted = 'replace') =>
  checker
    .check(text, { audience: { readers: [{ id: 'r', sectors: ['education'] }], level: 'general' } })
    .findings.flatMap(({ suggestions }) => suggestions.filter(({ kind }) => kind === wanted))
    .map(({ replacement }) => replacement);

test.each([
  ['The care coordinator rang.', ['The person who arranges care']],
  ['Her care coordinator rang.', []],
  ["Leo's care coordinators rang.", []],
  ['He was discharged on Friday.', ['sent home from hospital']],
  ['He was discharged from the ward.', []],
  ['We onboard new staff.', ['show around']],
  ['We onboard them.', []],
  ['The interventions help.', ['extra teaching']],
  ['The extra interventions help.', []],
  ['The beneficiary is here.', ['person we help']],
  ['Our beneficiary is here.', []],
  ["Ask for the pupil's own assent.", []],
  ['We anonymise the data.', ['remove names from']],
  ['The data will be anonymised.', []],
  ['The work is differentiated.', ['fitted to each pupil']],
  ['He learns with differentiated tasks.', []],
  // With a capital it is the name of a certain one.
  ['The papers for Assent are here.', []],
])('%s', (text, replacements) => {
  expect(offered(text).map((each) => each.toLowerCase())).toEqual(
    replacements.map((each) => each.toLowerCase().replace(/^the /, '')),
  );
});

test.each([
  ['It is contraindicated.', ['contraindicated, meaning not safe']],
  ['It is not contraindicated.', []],
  ['We triage.', ['triage, meaning decide who comes first']],
  ['We triage and go.', ['triage, meaning decide who comes first,']],
  ['We triage them.', []],
  ['We triage patients.', []],
])('%s is explained only where the meaning reads on', (text, explained) => {
  expect(offered(text, 'explain')).toEqual(explained);
});
