import type { Lexicon } from '@plainbridge/shared/checker/lexicon/entry.ts';

/** A small lexicon with one of everything, for tests that must not depend on the built-in terms. */
export const sampleLexicon: Lexicon = {
  sectors: {
    health: [
      { term: 'care pathway', alternatives: ['treatment plan'], definition: 'the agreed steps of care' },
      { term: 'pathway', alternatives: ['route'], definition: 'a fixed order of steps' },
      {
        term: 'discharge',
        grammar: 'verb',
        alternatives: ['send home'],
        definition: 'send somebody home from hospital',
      },
      {
        term: 'MDT',
        expansion: 'multidisciplinary team',
        alternatives: ['care team'],
        definition: 'the people who care for a patient',
      },
      { term: 'PRN', expansion: 'as needed', grammar: 'fixed', definition: 'taken only when needed' },
      {
        term: 'capacity',
        keep: true,
        definition: 'being able to decide for oneself',
        context: { near: ['lacks', 'has'] },
      },
      {
        term: 'CPD',
        expansion: 'continuing professional development',
        countries: ['GB'],
        definition: 'training for staff',
      },
    ],
    education: [
      {
        term: 'IEP',
        expansion: 'individualized education program',
        countries: ['US'],
        definition: 'a plan for extra help',
      },
      {
        term: 'IEP',
        expansion: 'individual education plan',
        countries: ['GB'],
        definition: 'a plan for extra help',
      },
      {
        term: 'formative assessment',
        alternatives: ['check while learning|checks while learning'],
        definition: 'a check on the way',
      },
    ],
    business: [
      {
        term: 'circle back',
        grammar: 'verb',
        alternatives: ['talk again'],
        definition: 'talk about it again later',
      },
      { term: 'co-production', alternatives: ['joint work'], definition: 'planning together with users' },
      { term: 'SLA', expansion: 'service level agreement', definition: 'a promise about a service' },
      {
        term: 'general ledger',
        forms: ['GL'],
        alternatives: ['main account book'],
        definition: 'the book of all money',
      },
    ],
    technology: [{ term: 'IT', expansion: 'information technology', definition: 'computers and their care' }],
  },
  wordy: [
    { term: 'utilise', grammar: 'verb', alternatives: ['use'], safe: true },
    { term: 'in order to', grammar: 'fixed', alternatives: ['to'], safe: true },
    { term: 'to date', grammar: 'fixed', alternatives: ['so far'] },
    { term: 'due to the fact that', grammar: 'fixed', alternatives: ['because'], safe: true },
    { term: 'it should be noted that', grammar: 'fixed', alternatives: [''], safe: true },
    { term: 'basically', grammar: 'fixed', alternatives: [''], safe: true },
    { term: 'a majority of', grammar: 'fixed', alternatives: ['most'], safe: true },
    { term: 'commence', grammar: 'verb', alternatives: ['start', 'begin'] },
  ],
};
