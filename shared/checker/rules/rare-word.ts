import { levelsByWords } from '../familiarity/familiar-words.ts';
import type { Paragraph, Place } from '../paragraph.ts';
import { isExplained } from '../reading/explanations.ts';
import { Gap } from '../reading/tokens.ts';
import { type Examples, type Proposal, type Rule, standingAt } from '../rule.ts';

interface RareWord {
  readonly place: Place;
  /** As written, without a plural s. */
  readonly word: string;
  /** See `FamiliarWords.rankOf`. */
  readonly rank: number;
  readonly explained: boolean;
}

/** A sentence with more rare words than one in so many is in another language, or a list of names. */
const leastWordsToEach = 3;
const fewestInOtherLanguage = 3;

/** A word that few people use and of which neither lexicon nor glossary knows anything. One finding for each, at its first use. */
export const rareWord: Rule<RareWord> = {
  id: 'rare-word',

  notice(paragraph) {
    const { tokens } = paragraph;
    const out: RareWord[] = [];
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const from = tokens.sentenceFrom(sentence);
      const to = tokens.sentenceTo(sentence);
      let rare: number[] | undefined;
      for (let i = from; i < to; i++) {
        if (paragraph.rarityOf(i) === 0) continue;
        rare ??= [];
        rare.push(i);
      }
      if (rare === undefined) continue;
      const unknown = rare.filter((i) => paragraph.rarityOf(i) === levelsByWords.length).length;
      if (unknown >= fewestInOtherLanguage && unknown * leastWordsToEach > to - from) continue;
      for (let k = 0; k < rare.length; k++) {
        const first = rare[k] as number;
        let last = first;
        while (rare[k + 1] === last + 1 && tokens.gapOf(last + 1) === Gap.hyphen) last = rare[++k] as number;
        if (!isMatched(paragraph, first, last)) out.push(rareWordAt(paragraph, first, last));
      }
    }
    return out;
  },

  begin(_, setting) {
    const level = levelsByWords.indexOf(setting.level);
    const dealtWith = new Set<string>();
    const pass = (notices: readonly RareWord[]) => {
      for (const { word } of notices) dealtWith.add(word);
    };
    return {
      bearing: (notices) => notices.map(({ word }) => (dealtWith.has(word) ? 'd' : '')).join('|'),
      pass,
      judge({ notices }) {
        const out: Proposal[] = [];
        for (const { place, word, rank, explained } of notices) {
          const isNew = !dealtWith.has(word);
          dealtWith.add(word);
          const readers = setting.readers.filter(({ id }) => !setting.knows(id, word)).map(({ id }) => id);
          if (!isNew || explained || rank <= level || readers.length === 0) continue;
          out.push({
            rule: 'rare-word',
            ...standingAt(place),
            wording: word,
            readers,
            reason: { code: 'rare' },
            edits: () => [],
          });
        }
        return out;
      },
    };
  },
};

function rareWordAt(paragraph: Paragraph, first: number, last: number): RareWord {
  const { tokens, text } = paragraph;
  let rank = 0;
  for (let i = first; i <= last; i++) rank = Math.max(rank, paragraph.rarityOf(i));
  return {
    place: paragraph.place(first, last),
    word: text.slice(tokens.startOf(first), tokens.endOf(last)).replace(/s$/, ''),
    rank,
    explained: isExplained(paragraph, first, last),
  };
}

/** Whether the tables have something to say of it, if only to some readers. */
const isMatched = ({ matches }: Paragraph, first: number, last: number): boolean =>
  [matches.terms, matches.wordy, matches.falseFriends, matches.expansions].some((list) =>
    list.some((match) => match.first <= last && match.last >= first),
  );

export const examples: Examples = {
  lexicon: {
    sectors: {
      health: [
        {
          term: 'tocolytic',
          alternatives: ['medicine against early birth'],
          definition: 'a medicine that stops an early birth',
        },
      ],
    },
    wordy: [],
    familiar: {
      'second-language': 'the a was were and we saw in our kind help white board meet',
      general: 'ward',
      professional: 'tranche',
    },
  },
  cases: [
    { text: 'We saw heteroscedasticity in the ward.', finds: ['heteroscedasticity'], suggestions: [] },
    { text: 'We were unkind, unhelpful and helpfully meeting the white-boards and the whiteboard.' },
    { text: 'The poka-yoke was in.', finds: ['poka-yoke'] },
    { text: 'The yokes were in, and the yoke was.', finds: ['yokes'] },
    { text: 'The Yoke was in. Yoke was in.' },
    { text: 'The tranche was in.', finds: ['tranche'] },
    {
      text: 'The tranche was in.',
      audience: { readers: [{ id: 'bank', sectors: ['finance'] }], level: 'professional' },
    },
    {
      text: 'The tocolytic was in.',
      audience: { readers: [{ id: 'ward', sectors: ['health'] }], level: 'general' },
    },
    { text: 'The yoke (a board) was in.' },
    { text: 'Nous avons vu les enfants dans la rue.' },
    { text: 'We saw “the yoke” and yoke@example.org.' },
  ],
};
