import type { Country } from '../../domain/country.ts';
import { type Sector, sectors } from '../../domain/sector.ts';
import type { Grammar, Sense } from '../lexicon/entry.ts';
import { type Entry, type EntrySource, entryDefaults } from './entry.ts';

/**
 * Compiled entries, a column for each of their fields, as that is half as long as a list of objects and read in no time.
 * Text columns hold one line for each entry, lists in a line are separated by tabs; what is not there is empty.
 */
export interface EntryColumns {
  readonly wording: string;
  /** The id, where it is not the source's or the home sector's name, a slash and the wording. */
  readonly id: string;
  readonly expansion: string;
  readonly definition: string;
  readonly alternatives: string;
  readonly countries: string;
  /** Indexes of `sectors`, as digits. */
  readonly sectors: string;
  /** False friends' senses, as JSON. */
  readonly senses: string;
  /** One character for each entry: 48 plus the bits of `flags`. */
  readonly flags: string;
  /** One character for each entry: 48 plus 3 · source plus grammar. */
  readonly kinds: string;
}

const flags = ['acronym', 'keep', 'safe', 'general', 'cased', 'ambiguous'] as const;
const sources: readonly EntrySource[] = ['lexicon', 'false-friend', 'wordy'];
const grammars: readonly Grammar[] = ['noun', 'verb', 'fixed'];

const usualId = (source: EntrySource, home: Sector | undefined, wording: string) =>
  `${source === 'lexicon' ? home : source}/${wording}`;

/** Forms and context are left out: they have become patterns and word ids. The home sector comes first in `sectors`. */
export function columnsOf(entries: readonly Entry[]): EntryColumns {
  const lines = (line: (entry: Entry) => string) => entries.map(line).join('\n');
  const chars = (code: (entry: Entry) => number) =>
    entries.map((entry) => String.fromCharCode(48 + code(entry))).join('');
  return {
    wording: lines(({ wording }) => wording),
    id: lines(({ id, source, sectors: known, wording }) =>
      id === usualId(source, known[0], wording) ? '' : id,
    ),
    expansion: lines(({ expansion }) => expansion ?? ''),
    definition: lines(({ definition }) => definition ?? ''),
    alternatives: lines(({ alternatives }) => alternatives.map((each) => each || '∅').join('\t')),
    countries: lines(({ countries }) => countries.join('\t')),
    sectors: lines((entry) => entry.sectors.map((sector) => sectors.indexOf(sector)).join('')),
    senses: lines(({ senses }) => (senses.length > 0 ? JSON.stringify(senses) : '')),
    flags: chars((entry) => flags.reduce((bits, flag, i) => bits | (entry[flag] ? 1 << i : 0), 0)),
    kinds: chars(({ source, grammar }) => 3 * sources.indexOf(source) + grammars.indexOf(grammar)),
  };
}

/** Compiled entries, each made when it is first asked for: a draft meets few of them. */
export class EntryTable {
  readonly #lines: Readonly<Record<keyof EntryColumns, readonly string[]>>;
  readonly #columns: EntryColumns;
  readonly #made: (Entry | undefined)[] = [];

  constructor(columns: EntryColumns) {
    this.#columns = columns;
    const split = (text: string) => text.split('\n');
    this.#lines = {
      ...{ flags: [], kinds: [] },
      wording: split(columns.wording),
      id: split(columns.id),
      expansion: split(columns.expansion),
      definition: split(columns.definition),
      alternatives: split(columns.alternatives),
      countries: split(columns.countries),
      sectors: split(columns.sectors),
      senses: split(columns.senses),
    };
  }

  get count(): number {
    return this.#columns.kinds.length;
  }

  at(index: number): Entry {
    let entry = this.#made[index];
    if (entry === undefined) {
      entry = this.#make(index);
      this.#made[index] = entry;
    }
    return entry;
  }

  #make(index: number): Entry {
    const line = (column: keyof EntryColumns) => this.#lines[column][index] ?? '';
    const list = (column: keyof EntryColumns) => (line(column) === '' ? [] : line(column).split('\t'));
    const kind = this.#columns.kinds.charCodeAt(index) - 48;
    const bits = this.#columns.flags.charCodeAt(index) - 48;
    const source = sources[Math.floor(kind / 3)] ?? 'lexicon';
    const known = [...line('sectors')].map((digit) => sectors[Number(digit)] as Sector);
    const wording = line('wording');
    return {
      ...entryDefaults,
      source,
      wording,
      id: line('id') || usualId(source, known[0], wording),
      grammar: grammars[kind % 3] ?? 'noun',
      expansion: line('expansion') || null,
      definition: line('definition') || null,
      alternatives: list('alternatives').map((each) => (each === '∅' ? '' : each)),
      countries: list('countries') as Country[],
      sectors: known,
      senses: line('senses') === '' ? [] : (JSON.parse(line('senses')) as Sense[]),
      ...(Object.fromEntries(flags.map((flag, i) => [flag, (bits & (1 << i)) !== 0])) as Pick<
        Entry,
        (typeof flags)[number]
      >),
    };
  }
}
