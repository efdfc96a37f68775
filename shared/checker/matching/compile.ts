import type { Sector } from '../../domain/sector.ts';
import { type CompiledFamiliarWords, compileFamiliarWords } from '../familiarity/familiar-words.ts';
import { wordsByLevel } from '../familiarity/words-by-level.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { entryOfFalseFriend, entryOfLexicon, entryOfWordy } from './entry.ts';
import { columnsOf, type EntryColumns } from './entry-columns.ts';

/** The lexicon as plain data that is small to ship and quick to load: entries are made, and put into tables, when a text calls for them. */
export interface CompiledLexicon {
  readonly entries: EntryColumns;
  readonly company: NonNullable<Lexicon['company']>;
  readonly familiar: CompiledFamiliarWords;
  /** Whether it lists the common words, so that all others are rare. */
  readonly tellsRare: boolean;
}

/** Works through the whole lexicon, so that builds do it beforehand. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const entries = [
    ...Object.entries(lexicon.sectors).flatMap(([sector, list]) =>
      list.map((entry) => entryOfLexicon(entry, sector as Sector)),
    ),
    ...(lexicon.falseFriends ?? []).map(entryOfFalseFriend),
    ...lexicon.wordy.map(entryOfWordy),
  ];
  return {
    entries: columnsOf(entries),
    company: lexicon.company ?? {},
    familiar: compileFamiliarWords(wordsByLevel(lexicon)),
    tellsRare: lexicon.familiar !== undefined,
  };
}
