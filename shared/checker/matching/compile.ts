import type { Sector } from '../../domain/sector.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { formsOf, inflect } from '../rewriting/inflection.ts';
import { type Entry, entryOfFalseFriend, entryOfLexicon, entryOfWordy, variantsOf } from './entry.ts';
import { columnsOf, type EntryColumns } from './entry-columns.ts';
import { Patterns } from './patterns.ts';
import { auxiliaries, determiners, verbCues } from './word-lists.ts';

export const WordClass = { determiner: 1, auxiliary: 2, passing: 4 } as const;

/** Company in which a term counts, as word ids. */
export interface Context {
  readonly near: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  readonly not: readonly (readonly number[])[];
  readonly notBefore: readonly (readonly number[])[];
  readonly notAfter: readonly (readonly number[])[];
}

/**
 * The lexicon with everything worked out that does not depend on the draft: forms, spellings and word ids. Plain data, so that
 * a build can make it once and a panel need only put it into tables.
 */
export interface CompiledLexicon {
  /** A line for each word id from 1 on; spellings of the same word are separated by a space. */
  readonly words: string;
  /** Digits: bits of `WordClass` for each word id from 1 on. */
  readonly classes: string;
  /** For each entry the number of its patterns, and for each pattern `header capitals? words…`, as code units; see `PatternCode`. */
  readonly patterns: string;
  readonly entries: EntryColumns;
  readonly contexts: readonly (readonly [entry: number, context: Context])[];
}

/** Bits of a pattern's header; `capitals`, where there are any, follow as two code units of 16 bits each. */
export const PatternCode = { formBits: 3, capitals: 8, lengthShift: 4 } as const;

/** Works out the whole lexicon. Takes a tenth of a second in a fresh process, so that builds do it beforehand. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const vocabulary = new Vocabulary();
  const patterns = new Patterns(vocabulary);
  const classes: number[] = [];
  const mark = (word: number, bit: number) => {
    classes[word] = (classes[word] ?? 0) | bit;
  };
  for (const word of determiners) mark(vocabulary.add(word), WordClass.determiner | WordClass.passing);
  for (const word of verbCues) mark(vocabulary.add(word), WordClass.passing);
  for (const word of auxiliaries) mark(vocabulary.add(word), WordClass.auxiliary);

  const entries: Entry[] = [];
  const contexts: [number, Context][] = [];
  const codes: string[] = [];
  const add = (entry: Entry) => {
    for (const variant of variantsOf(entry)) {
      if (variant.context) contexts.push([entries.length, contextOf(variant.context, patterns)]);
      entries.push(variant);
      codes.push(encode(patterns.of(variant)));
    }
  };
  for (const [sector, list] of Object.entries(lexicon.sectors)) {
    for (const entry of list) add(entryOfLexicon(entry, sector as Sector));
  }
  for (const friend of lexicon.falseFriends ?? []) add(entryOfFalseFriend(friend));
  for (const entry of lexicon.wordy) {
    add(entryOfWordy(entry));
    for (const alternative of entry.alternatives) {
      for (const form of formsOf[entry.grammar]) {
        for (const word of patterns.wordsOf(inflect(alternative, entry.grammar, form)))
          mark(word, WordClass.passing);
      }
    }
  }
  if (vocabulary.count > 0xffff)
    throw new Error('More words than a code unit can number: widen PatternCode.');
  return {
    words: vocabulary
      .spellings()
      .map((spellings) => spellings.join(' '))
      .join('\n'),
    classes: Array.from({ length: vocabulary.count - 1 }, (_, i) => classes[i + 1] ?? 0).join(''),
    patterns: codes.join(''),
    entries: columnsOf(entries),
    contexts,
  };
}

export function contextOf(context: NonNullable<Entry['context']>, patterns: Patterns): Context {
  const ids = (list: readonly string[] = []) => list.map((text) => patterns.wordsOf(text));
  return {
    near: ids(context.near),
    before: ids(context.before),
    after: ids(context.after),
    not: ids(context.not),
    notBefore: ids(context.notBefore),
    notAfter: ids(context.notAfter),
  };
}

function encode(patterns: ReturnType<Patterns['of']>): string {
  const units: number[] = [patterns.length];
  for (const { words, form, capitals } of patterns) {
    units.push(
      form | (capitals === 0 ? 0 : PatternCode.capitals) | (words.length << PatternCode.lengthShift),
    );
    if (capitals !== 0) units.push(capitals & 0xffff, capitals >>> 16);
    units.push(...words);
  }
  return String.fromCharCode(...units);
}
