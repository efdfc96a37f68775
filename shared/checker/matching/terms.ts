import type { Term } from '../../domain/term.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { Automaton } from './automaton.ts';
import { type CompiledLexicon, type Context, PatternCode, WordClass } from './compile.ts';
import { type Entry, entryOfTerm, variantsOf } from './entry.ts';
import { EntryTable } from './entry-columns.ts';
import { Patterns } from './patterns.ts';

/** Everything in tables: vocabulary, automaton and entries. Adding or removing a glossary entry touches that entry's paths alone. */
export class Terms {
  readonly vocabulary = new Vocabulary();
  readonly automaton = new Automaton();
  readonly patterns: Patterns;
  readonly #compiled: EntryTable;
  /** Of the glossary; numbered after the compiled ones. */
  readonly #own: Entry[] = [];
  readonly #contexts: Map<number, Context>;
  readonly #byTermId = new Map<string, readonly number[]>();
  /** Bits of `WordClass` by word id; words made later belong to no class. */
  readonly #classes: Uint8Array;

  constructor(lexicon: CompiledLexicon) {
    this.#classes = Uint8Array.from(`0${lexicon.classes}`, Number);
    for (const line of lexicon.words.split('\n')) {
      const [word = '', ...others] = line.split(' ');
      this.vocabulary.add(word, others);
    }
    this.patterns = new Patterns(this.vocabulary);
    this.#compiled = new EntryTable(lexicon.entries);
    this.#contexts = new Map(lexicon.contexts);
    this.#load(lexicon.patterns);
  }

  entry(index: number): Entry {
    const { count } = this.#compiled;
    return index < count ? this.#compiled.at(index) : (this.#own[index - count] as Entry);
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
    this.#byTermId.set(
      term.id,
      variantsOf(entryOfTerm(term)).map((entry) => {
        const index = this.#compiled.count + this.#own.push(entry) - 1;
        for (const { words, form, capitals } of this.patterns.of(entry))
          this.automaton.add(words, index, form, capitals);
        return index;
      }),
    );
  }

  remove(termId: string): void {
    for (const index of this.#byTermId.get(termId) ?? []) {
      for (const pattern of this.patterns.of(this.entry(index))) this.automaton.remove(pattern.words, index);
    }
    this.#byTermId.delete(termId);
  }

  #load(codes: string): void {
    let at = 0;
    for (let entry = 0; at < codes.length; entry++) {
      for (let left = codes.charCodeAt(at++); left > 0; left--) {
        const header = codes.charCodeAt(at++);
        let capitals = 0;
        if ((header & PatternCode.capitals) !== 0) {
          capitals = codes.charCodeAt(at) | (codes.charCodeAt(at + 1) << 16);
          at += 2;
        }
        const end = at + (header >>> PatternCode.lengthShift);
        const words: number[] = [];
        while (at < end) words.push(codes.charCodeAt(at++));
        this.automaton.add(words, entry, header & 7, capitals);
      }
    }
  }
}
