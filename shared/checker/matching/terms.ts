import type { Sector } from '../../domain/sectors.ts';
import type { Term } from '../../domain/term.ts';
import { FamiliarWords } from '../familiarity/familiar-words.ts';
import { Scanner } from '../reading/scan.ts';
import { Sleepers } from '../reading/sleepers.ts';
import type { Tokens } from '../reading/tokens.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { Automaton } from './automaton.ts';
import { tellBeginnings } from './beginnings.ts';
import { Companies } from './companies.ts';
import type { CompiledLexicon } from './compile.ts';
import { Context } from './context.ts';
import { type Entry, entryOfTerm, variantsOf, type Wordings } from './entry.ts';
import { EntryTable } from './entry-table.ts';
import { Meaning } from './meaning.ts';
import { type MatchForm, matchForms, Patterns } from './patterns.ts';

/** The most entries that one item is: itself, and its forms that are letters. */
const variants = 64;

/**
 * The built-in and the workspace's terms: vocabulary, automaton and entries. A term sleeps until a text holds its rarest word
 * (`Sleepers`); only then are its paths made. What is found never depends on what was read before.
 */
export class Terms {
  readonly vocabulary = new Vocabulary();
  readonly automaton = new Automaton();
  readonly #sleepers = new Sleepers();
  readonly patterns = new Patterns(this.vocabulary);
  readonly #lexicon: EntryTable;
  /** The workspace's, by item number less the number of built-in ones; undefined: taken out. */
  readonly #glossary: (Term | undefined)[] = [];
  readonly #itemOf = new Map<string, number>();
  readonly #awake = new Set<number>();
  /** Those that stood in a text, by number: an item's entries are numbered from `item · variants` on, so that their order is the items'. */
  readonly #entries = new Map<number, Entry>();
  /** By reference of the automaton, each made when it is first met. */
  readonly #meanings: (Meaning | undefined)[] = [];
  readonly #contexts = new WeakMap<NonNullable<Entry['context']>, Context>();
  readonly #companies: Companies;
  /** Tells common words from rare ones. */
  readonly familiar: FamiliarWords;
  /** Whether the lexicon lists the common ones, so that all others are rare. */
  readonly tellsRare: boolean;

  constructor(lexicon: CompiledLexicon) {
    this.#companies = new Companies(lexicon.company);
    this.familiar = new FamiliarWords(lexicon.familiar);
    this.tellsRare = lexicon.tellsRare;
    this.#lexicon = new EntryTable(lexicon.entries);
    this.#lexicon.sleepIn(this.#sleepers);
  }

  /** Whether a workspace's terms were ever taken in. */
  get hasGlossary(): boolean {
    return this.#glossary.length > 0;
  }

  /** What a reference of the automaton stands for. */
  meaning(ref: number): Meaning {
    let meaning = this.#meanings[ref];
    if (meaning === undefined) {
      const { automaton } = this;
      const entry = this.#entryAt(automaton.entryOf(ref));
      const form = matchForms[automaton.formOf(ref)] as MatchForm;
      meaning = new Meaning(entry, form, automaton.capitalsOf(ref), this.#contextOf(entry));
      // With gaps the list would become a slow dictionary.
      while (this.#meanings.length < ref) this.#meanings.push(undefined);
      this.#meanings[ref] = meaning;
    }
    return meaning;
  }

  /** An entry that is awake, by its number in the automaton. */
  #entryAt(index: number): Entry {
    let entry = this.#entries.get(index);
    if (entry === undefined) {
      const item = Math.floor(index / variants);
      const whole = item < this.#lexicon.count ? this.#lexicon.at(item) : this.#entryOfTerm(item);
      entry = variantsOf(whole as Entry)[index % variants] as Entry;
      this.#entries.set(index, entry);
    }
    return entry;
  }

  /** The company that an entry asks for; the variants of an entry share it. */
  #contextOf(entry: Entry): Context | undefined {
    const { context } = entry;
    if (context === undefined) return undefined;
    let made = this.#contexts.get(context);
    if (made === undefined) {
      const homes = context.company ? homesOf(entry) : [];
      made = new Context({ source: entry.source, context }, homes, this.#companies, this.patterns);
      this.#contexts.set(context, made);
    }
    return made;
  }

  /** A function that reads a text into the tokens as one paragraph, and wakes the terms that it may hold. */
  readerInto(tokens: Tokens): (text: string) => void {
    const scanner = new Scanner(tokens, this.vocabulary, this.#sleepers);
    return (text) => {
      scanner.read(text);
      // The words of a term have numbers only once it is awake.
      if (this.#wake()) scanner.read(text);
    };
  }

  /** Takes in a glossary entry, in place of an older one with its id. Only approved and kept ones are matched. */
  upsert(term: Term): void {
    const known = this.#itemOf.get(term.id);
    if (known !== undefined) this.#takeOut(known);
    if (term.status !== 'approved' && term.status !== 'keep') return;
    const item = known ?? this.#lexicon.count + this.#glossary.length;
    if (known === undefined) this.#itemOf.set(term.id, item);
    this.#glossary[item - this.#lexicon.count] = term;
    const { term: wording, forms, expansion } = term;
    const tell = (word: string) => this.#sleepers.add(word, item);
    tellBeginnings({ wording, forms, expansion, grammar: 'noun' }, this.patterns, tell);
  }

  remove(termId: string): void {
    const item = this.#itemOf.get(termId);
    if (item !== undefined) this.#takeOut(item);
  }

  #takeOut(item: number): void {
    if (this.#awake.delete(item)) {
      for (const [index, entry] of this.#variants(item)) {
        for (const { words } of this.patterns.of(entry)) this.automaton.remove(words, index);
        this.#entries.delete(index);
      }
    }
    this.#glossary[item - this.#lexicon.count] = undefined;
  }

  /** Says whether anybody was asleep where words were met. */
  #wake(): boolean {
    let woken = false;
    for (const item of this.#sleepers.wake()) {
      if (this.#awake.has(item)) continue;
      if (item < this.#lexicon.count && !this.#lexicon.mayStand(item, this.#sleepers)) continue;
      for (const [index, entry] of this.#variants(item)) {
        for (const { words, form, capitals } of this.patterns.of(entry))
          this.automaton.add(words, index, form, capitals);
        this.#awake.add(item);
        woken = true;
      }
    }
    return woken;
  }

  /** An item's entries, with their numbers, as far as they are recognised by; none where it was taken out. */
  #variants(item: number): [number, Wordings][] {
    const whole = item < this.#lexicon.count ? this.#lexicon.wordingsAt(item) : this.#entryOfTerm(item);
    if (whole === undefined) return [];
    return variantsOf<Wordings>(whole)
      .slice(0, variants)
      .map((variant, i) => [item * variants + i, variant]);
  }

  #entryOfTerm(item: number): Entry | undefined {
    const term = this.#glossary[item - this.#lexicon.count];
    return term && entryOfTerm(term);
  }
}

/** The sectors among whose words an entry is at home: a false friend in each that has a meaning of its own for it. */
function homesOf({ senses, sectors }: Entry): readonly Sector[] {
  if (senses.length === 0) return sectors.slice(0, 1);
  return senses.filter((sense) => !sense.sectors.includes('community')).flatMap((sense) => sense.sectors);
}
