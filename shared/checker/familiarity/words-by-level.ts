import type { Lexicon, LexiconEntry } from '../lexicon/entry.ts';
import type { WordsByLevel } from './familiar-words.ts';

/** The lexicon's lists of words, and with those for everybody what its definitions and alternatives are made of, as they are plain. */
export function wordsByLevel({ sectors, wordy, falseFriends = [], familiar }: Lexicon): WordsByLevel {
  const terms = Object.values(sectors).flat();
  const plain = [
    ...terms.flatMap(({ definition, alternatives = [] }) => [definition, ...alternatives]),
    ...wordy.flatMap(({ alternatives }) => alternatives),
    ...falseFriends.flatMap(({ senses }) => senses.flatMap(({ meaning, instead }) => [meaning, ...instead])),
  ];
  // Who explains one term may use another. Those that count only in some company mean something plain in any other.
  const isPlainToo = ({ context }: Pick<LexiconEntry, 'context'>) => context !== undefined;
  const termsAlone = new Set(terms.filter((entry) => !isPlainToo(entry)).map(({ term }) => term));
  return {
    'second-language': wordsOf(familiar?.['second-language']),
    general: [
      ...wordsOf(familiar?.general),
      ...[...terms.filter(isPlainToo), ...falseFriends].map(({ term }) => term).flatMap(wordsOf),
      ...plain.flatMap(wordsOf).filter((word) => !termsAlone.has(word)),
    ],
    professional: wordsOf(familiar?.professional),
  };
}

const wordsOf = (text = ''): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
