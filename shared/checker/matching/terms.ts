import type { Term } from '../../domain/term.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { formsOf, inflect } from '../rewriting/inflection.ts';
import { Automaton } from './automaton.ts';
import { type Entry, entryOfLexicon, entryOfTerm, entryOfWordy, variantsOf } from './entry.ts';
import { Patterns } from './patterns.ts';
import { auxiliaries, determiners, verbCues } from './word-lists.ts';

const WordClass = { determiner: 1, auxiliary: 2, passing: 4 } as const;

/** Company in which a term counts, as word ids. */
interface Context {
  readonly near: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  readonly not: readonly (readonly number[])[];
}

/** Everything compiled: vocabulary, automaton and entries. Adding or removing an entry touches that entry's paths alone. */
export class Terms {
  readonly vocabulary = new Vocabulary();
  readonly automaton = new Automaton();
  readonly patterns = new Patterns(this.vocabulary);
  readonly #entries: Entry[] = [];
  readonly #contexts = new Map<number, Context>();
  readonly #byTermId = new Map<string, readonly number[]>();
  /** Bits of `WordClass` by word id; words made later belong to no class. */
  readonly #classes: Uint8Array;

  constructor(lexicon: Lexicon) {
    const classes: number[] = [];
    const mark = (word: number, bit: number) => {
      classes[word] = (classes[word] ?? 0) | bit;
    };
    for (const word of determiners) mark(this.vocabulary.add(word), WordClass.determiner | WordClass.passing);
    for (const word of verbCues) mark(this.vocabulary.add(word), WordClass.passing);
    for (const word of auxiliaries) mark(this.vocabulary.add(word), WordClass.auxiliary);
    for (const [sector, entries] of Object.entries(lexicon.sectors)) {
      for (const entry of entries) this.#add(entryOfLexicon(entry, sector as keyof Lexicon['sectors']));
    }
    for (const entry of lexicon.wordy) {
      this.#add(entryOfWordy(entry));
      for (const alternative of entry.alternatives) {
        for (const form of formsOf[entry.grammar]) {
          for (const word of this.patterns.wordsOf(inflect(alternative, entry.grammar, form)))
            mark(word, WordClass.passing);
        }
      }
    }
    this.#classes = Uint8Array.from({ length: this.vocabulary.count }, (_, word) => classes[word] ?? 0);
  }

  entry(index: number): Entry {
    return this.#entries[index] as Entry;
  }

  context(index: number): Context | undefined {
    return this.#contexts.get(index);
  }

  isDeterminer(word: number): boolean {
    return ((this.#classes[word] ?? 0) & WordClass.determiner) !== 0;
  }

  isAuxiliary(word: number): boolean {
    return ((this.#classes[word] ?? 0) & WordClass.auxiliary) !== 0;
  }

  /** A small word, or one that a wordy phrase's fix may bring in: no landmark. */
  isPassing(word: number): boolean {
    return ((this.#classes[word] ?? 0) & WordClass.passing) !== 0;
  }

  /** Takes in a glossary entry, in place of an older one with its id. Only approved and kept ones are matched. */
  upsert(term: Term): void {
    this.remove(term.id);
    if (term.status !== 'approved' && term.status !== 'keep') return;
    this.#byTermId.set(term.id, this.#add(entryOfTerm(term)));
  }

  remove(termId: string): void {
    for (const index of this.#byTermId.get(termId) ?? []) {
      for (const pattern of this.patterns.of(this.entry(index))) this.automaton.remove(pattern.words, index);
    }
    this.#byTermId.delete(termId);
  }

  #add(entry: Entry): number[] {
    return variantsOf(entry).map((variant) => this.#addVariant(variant));
  }

  #addVariant(entry: Entry): number {
    const index = this.#entries.push(entry) - 1;
    for (const pattern of this.patterns.of(entry)) {
      this.automaton.add(pattern.words, index, pattern.form, pattern.capitals);
    }
    const context = entry.context;
    if (context) {
      const ids = (list: readonly string[] = []) => list.map((text) => this.patterns.wordsOf(text));
      this.#contexts.set(index, {
        near: ids(context.near),
        before: ids(context.before),
        after: ids(context.after),
        not: ids(context.not),
      });
    }
    return index;
  }
}
