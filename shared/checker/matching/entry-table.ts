import type { Country } from '../../domain/country.ts';
import { type Sector, sectors } from '../../domain/sectors.ts';
import type { LexiconEntry, Sense } from '../lexicon/entry.ts';
import type { Sleepers } from '../reading/sleepers.ts';
import { endOf, startOf, unmetWords, wakingWord } from './beginnings.ts';
import { type Entry, type EntrySource, entryDefaults, idOf, isAmbiguous, type Wordings } from './entry.ts';
import {
  type codedColumns,
  contextLists,
  type EntryColumns,
  everyOther,
  flags,
  grammars,
  isSparse,
  sources,
  sparseColumns,
  type TextColumn,
} from './entry-columns.ts';
import { frontDecode, lineEnd } from './front-coding.ts';
import { WordCodes } from './word-codes.ts';

type LaterColumn = Exclude<TextColumn, 'wording'>;

/** The entries of a compiled lexicon, each made when it is asked for. */
export class EntryTable {
  readonly #columns: EntryColumns;
  readonly #words: WordCodes;
  readonly #wordings: readonly string[];
  /** For each sparse column and entry the number of its line there, from 1 on; 0: it has none. */
  readonly #lineOf: readonly Uint16Array[];
  /** Made when they are first read: the long ones are needed only once something is found. */
  readonly #lines = new Map<LaterColumn, readonly string[]>();

  constructor(columns: EntryColumns) {
    this.#columns = columns;
    this.#words = new WordCodes(columns.words);
    this.#wordings = columns.kinds === '' ? [] : frontDecode(columns.wording);
    this.#lineOf = linesByBit(columns.present);
  }

  get count(): number {
    return this.#columns.kinds.length;
  }

  /** What an entry is recognised by. */
  wordingsAt(index: number): Wordings {
    return {
      wording: this.#wordings[index] ?? '',
      forms: this.#list('forms', index),
      expansion: this.#line('expansion', index) || null,
      grammar: grammars[this.#kind(index) % 3] ?? 'noun',
      acronym: this.#has('acronym', index),
      cased: this.#sourceAt(index) !== 'wordy',
    };
  }

  /** Puts every entry to sleep, by its index, without making it. */
  sleepIn(sleepers: Sleepers): void {
    const wordings = this.#wordings;
    for (let index = 0; index < wordings.length; index++)
      sleepUntilMet(wordings[index] as string, index, sleepers);
    for (const column of ['forms', 'expansion', 'beginnings'] as const) {
      const lines = this.#linesOf(column);
      const lineOf = this.#lineOf[sparseColumns.indexOf(column)] as Uint16Array;
      for (let index = 0; index < lineOf.length; index++) {
        const line = lineOf[index] as number;
        if (line > 0)
          for (const wording of (lines[line - 1] as string).split('\t'))
            sleepUntilMet(wording, index, sleepers);
      }
    }
  }

  /** Whether an entry that was woken may stand in a text so far; if not, it sleeps until more of its words are met. */
  mayStand(index: number, sleepers: Sleepers): boolean {
    const unmet: string[] = [];
    for (const wording of [
      this.#wordings[index],
      ...this.#list('forms', index),
      this.#line('expansion', index),
    ]) {
      if (!wording) continue;
      const words = unmetWords(wording, sleepers);
      if (words.length === 0) return true;
      unmet.push(...words);
    }
    for (const word of unmet) sleepers.addLike(word, index);
    return false;
  }

  at(index: number): Entry {
    const wordings = this.wordingsAt(index);
    const source = this.#sourceAt(index);
    const context = contextIn(this.#coded('context', index));
    const known = sectorsIn(this.#line('sectors', index));
    const familiarTo = this.#line('familiarTo', index);
    const [definition, ...alternatives] = this.#coded('offered', index).split('\t');
    return {
      ...entryDefaults,
      ...wordings,
      source,
      id: idOf(source, wordings.wording, known[0]),
      definition: definition || null,
      alternatives: alternatives.map((each) => (each === '∅' ? '' : each)),
      countries: this.#list('countries', index) as Country[],
      sectors: known,
      familiarTo:
        familiarTo === everyOther
          ? sectors.filter((sector) => !known.includes(sector))
          : sectorsIn(familiarTo),
      senses: listIn(this.#coded('senses', index)).map(senseIn),
      context,
      keep: this.#has('keep', index),
      safe: this.#has('safe', index),
      general: this.#has('general', index),
      plainExpansion: this.#has('plainExpansion', index),
      everyday: this.#has('everyday', index),
      obvious: this.#has('obvious', index),
      quiet: this.#columns.quiet.charAt(index) === '1',
      ambiguous: source === 'lexicon' && isAmbiguous(context, wordings.acronym, wordings.wording),
    };
  }

  #sourceAt(index: number): EntrySource {
    return sources[Math.floor(this.#kind(index) / 3)] ?? 'lexicon';
  }

  #has(flag: (typeof flags)[number], index: number): boolean {
    return (((this.#columns.flags.charCodeAt(index) - 48) >> flags.indexOf(flag)) & 1) === 1;
  }

  #kind(index: number): number {
    return this.#columns.kinds.charCodeAt(index) - 48;
  }

  #line(column: LaterColumn, index: number): string {
    if (!isSparse(column)) return this.#linesOf(column)[index] ?? '';
    const line = this.#lineOf[sparseColumns.indexOf(column)]?.[index] ?? 0;
    return line > 0 ? (this.#linesOf(column)[line - 1] ?? '') : '';
  }

  #linesOf(column: LaterColumn): readonly string[] {
    let lines = this.#lines.get(column);
    if (lines === undefined) {
      lines = this.#columns[column].split(lineEnd);
      this.#lines.set(column, lines);
    }
    return lines;
  }

  #coded(column: (typeof codedColumns)[number], index: number): string {
    return this.#words.decode(this.#line(column, index));
  }

  #list(column: LaterColumn, index: number): string[] {
    return listIn(this.#line(column, index));
  }
}

function sleepUntilMet(wording: string, index: number, sleepers: Sleepers): void {
  const waking = wakingWord(wording);
  sleepers.add(wording, index, startOf(waking), endOf(waking));
}

/** For each sparse column and entry the number of its line. */
function linesByBit(present: string): Uint16Array[] {
  const out = sparseColumns.map(() => new Uint16Array(present.length));
  const counts = new Uint16Array(sparseColumns.length);
  for (let entry = 0; entry < present.length; entry++) {
    let bits = present.charCodeAt(entry) - 48;
    for (let bit = 0; bits > 0; bit++, bits >>= 1)
      if ((bits & 1) === 1) (out[bit] as Uint16Array)[entry] = ++(counts[bit] as number);
  }
  return out;
}

function senseIn(line: string): Sense {
  const [who = '', meaning = '', instead = ''] = line.split(' : ');
  return {
    sectors: [...who].map((letter) => sectors[letter.charCodeAt(0) - 97] as Sector),
    meaning,
    instead: instead === '' ? [] : instead.split(' / '),
  };
}

const sectorsIn = (digits: string): Sector[] => [...digits].map((digit) => sectors[Number(digit)] as Sector);

const listIn = (line: string): string[] => (line === '' ? [] : line.split('\t'));

function contextIn(line: string): LexiconEntry['context'] {
  if (line === '') return undefined;
  const lists = line.split('\t');
  return {
    ...Object.fromEntries(contextLists.flatMap((name, i) => (lists[i] ? [[name, lists[i].split(',')]] : []))),
    ...(lists[contextLists.length] && { company: true as const }),
  };
}
