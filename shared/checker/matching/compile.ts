import type { Sector } from '../../domain/sector.ts';
import { type CompiledFamiliarWords, compileFamiliarWords } from '../familiarity/familiar-words.ts';
import { wordsByLevel } from '../familiarity/words-by-level.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { formsOf, inflect } from '../rewriting/inflection.ts';
import { entryOfFalseFriend, entryOfLexicon, entryOfWordy } from './entry.ts';
import { columnsOf, type EntryColumns } from './entry-columns.ts';
import { frontEncode } from './front-coding.ts';

/** The lexicon as plain data that is small to ship and quick to load: entries are made, and put into tables, when a text calls for them. */
export interface CompiledLexicon {
  readonly entries: EntryColumns;
  /** Words that a wordy phrase's fix may bring in; see `frontEncode`. */
  readonly broughtIn: string;
  readonly company: NonNullable<Lexicon['company']>;
  readonly familiar: CompiledFamiliarWords | undefined;
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
  const broughtIn = new Set<string>();
  for (const { alternatives, grammar } of lexicon.wordy) {
    for (const alternative of alternatives) {
      for (const form of formsOf[grammar]) {
        for (const word of inflect(alternative, grammar, form).split(/[^\p{L}\p{N}'&]+/u))
          broughtIn.add(word);
      }
    }
  }
  return {
    entries: columnsOf(entries),
    broughtIn: frontEncode([...broughtIn].filter(Boolean).sort()),
    company: lexicon.company ?? {},
    familiar: lexicon.familiar && compileFamiliarWords(wordsByLevel(lexicon, lexicon.familiar)),
  };
}
