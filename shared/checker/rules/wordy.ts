import type { Hit } from '../matching/matches.ts';
import type { Place } from '../paragraph.ts';
import { alternativesAt } from '../rewriting/alternatives.ts';
import { spelledFor } from '../rewriting/dialect.ts';
import { type Examples, judgeAlone, type Rule, standingAt } from '../rule.ts';

interface Wordy {
  readonly place: Place;
  readonly hit: Hit;
}

/** More words, or harder ones, than the meaning needs; whatever the readers' sector. */
export const wordy: Rule<Wordy> = {
  id: 'wordy',

  notice: (paragraph) =>
    paragraph.matches.wordy
      .filter(({ first, last }) => !paragraph.isLongForm(first, last))
      .map((match) => ({ place: paragraph.placeOf(match), hit: match.hits[0] as Hit }))
      // Candid, the website: a capital within a sentence makes a name of a word.
      .filter(({ place }) => place.case !== 'first' || place.startsSentence),

  begin(_, setting) {
    const readers = setting.readers.map((reader) => reader.id);
    return judgeAlone(({ text, notices }) =>
      notices
        .filter(({ hit }) => !hit.entry.general || setting.level !== 'professional')
        .map(({ place, hit }) => ({
          rule: 'wordy' as const,
          ...standingAt(place),
          wording: hit.entry.wording,
          readers,
          reason: { code: 'wordy' as const },
          quiet: hit.entry.quiet,
          edits: () => spelledFor(alternativesAt(text, place, hit), text, hit.entry, setting),
        })),
    );
  },
};

export const examples: Examples = {
  lexicon: {
    sectors: {},
    wordy: [
      { term: 'utilise', grammar: 'verb', alternatives: ['use'], safe: true },
      { term: 'in order to', grammar: 'fixed', alternatives: ['to'], safe: true },
      { term: 'utilisation', grammar: 'noun', alternatives: ['use'] },
      { term: 'it should be noted that', grammar: 'fixed', alternatives: [''], safe: true },
      { term: 'basically', grammar: 'fixed', alternatives: [''], safe: true },
      { term: 'undertake', grammar: 'verb', alternatives: ['do'] },
      { term: 'request', grammar: 'verb', alternatives: ['ask for'] },
      { term: 'a number of', grammar: 'fixed', alternatives: ['several', 'some'] },
      { term: 'approximately', grammar: 'fixed', alternatives: ['about'], general: true },
    ],
  },
  cases: [
    { text: 'We utilised the room.', finds: ['utilised'], suggests: ['replace', 'used'] },
    { text: 'They are utilizing the room.', finds: ['utilizing'], suggests: ['replace', 'using'] },
    { text: 'The review was undertaken in May.', finds: ['undertaken'], suggests: ['replace', 'done'] },
    { text: 'They undertook a review.', finds: ['undertook'], suggests: ['replace', 'did'] },
    { text: 'In order to start, we met.', finds: ['In order to'], suggests: ['replace', 'To'] },
    { text: 'We saw a utilisation of space.', finds: ['utilisation'], suggests: ['replace', 'use'] },
    {
      text: 'It should be noted that the plan is late.',
      finds: ['It should be noted that the'],
      suggests: ['replace', 'The'],
    },
    { text: 'The plan, basically, is late.', finds: [' basically,'], suggests: ['replace', ''] },
    { text: 'A number of pupils left.', finds: ['A number of'], suggests: ['replace', 'Several'] },
    { text: 'We utilise it and utilise it.', finds: ['utilise', 'utilise'], suggests: ['replace', 'use'] },
    { text: 'WE UTILISE THE ROOM', finds: ['UTILISE'], suggests: ['replace', 'USE'] },
    { text: 'We need approximately ten.', finds: ['approximately'], suggests: ['replace', 'about'] },
    {
      text: 'We need approximately ten.',
      audience: { readers: [{ id: 'school', sectors: ['education'] }], level: 'professional' },
    },
    { text: 'Thank you for the request.' },
    { text: 'Our page on Approximately is new.' },
    { text: 'She wrote “in order to utilise it”.' },
    { text: '> we utilise it\n\nOn Mon 3 May Ana wrote:\nWe utilise it.' },
    { text: 'Write to utilise@example.org or see https://utilise.org/utilise-it.' },
    { text: 'Run `utilise --now` first.' },
  ],
};
