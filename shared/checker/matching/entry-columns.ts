import type { Country } from '../../domain/country.ts';
import { type Sector, sectors } from '../../domain/sectors.ts';
import type { Grammar, LexiconEntry, Sense } from '../lexicon/entry.ts';
import { Code } from '../reading/characters.ts';
import { beginningOf, type Sleepers } from '../reading/sleepers.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { tellBeginnings, unmetWords, wakingSpan } from './beginnings.ts';
import { type Entry, type EntrySource, entryDefaults, idOf, isAmbiguous, type Wordings } from './entry.ts';
import { frontDecode, frontEncode } from './front-coding.ts';
import { Patterns } from './patterns.ts';
import { encode, WordCodes } from './word-codes.ts';

/**
 * The lexicon's entries, a column for each of their fields, as that is half as long as a list of objects and read in no time.
 * Text columns hold one line for each entry, those of `sparseColumns` only for the entries that have something there; lists in a line are
 * separated by tabs. The frequent words of `codedColumns` are coded (see `WordCodes`).
 */
export interface EntryColumns {
  readonly words: string;
  /** See `frontEncode`. */
  readonly wording: string;
  readonly forms: string;
  readonly expansion: string;
  /** The definition, then the alternatives: side by side, what they share is shipped once. */
  readonly offered: string;
  readonly countries: string;
  /** Indexes of `sectors`, as digits, the home sector first. */
  readonly sectors: string;
  /** False friends' senses: who has it (letters from a, by index of `sectors`), the meaning and what to say instead. */
  readonly senses: string;
  /** The lists of `contextLists`, separated by tabs, with commas between phrases; then whether it asks for company. */
  readonly context: string;
  /** One character for each entry: 48 plus a bit for each of `sparseColumns` that has a line for it. */
  readonly present: string;
  /** One character for each entry: 48 plus the bits of `flags`. */
  readonly flags: string;
  /** One character for each entry: 48 plus 3 · source plus grammar. */
  readonly kinds: string;
  /** One digit for each entry: 1 where it is `quiet`; '' where nobody has looked. */
  readonly quiet: string;
  /** Beginnings of its patterns that its wordings do not show ("went" for "go"); see `beginningOf`. */
  readonly beginnings: string;
}

/** What is read only once an entry stands in a text, so that decoding it delays no start. */
const codedColumns = ['offered', 'senses', 'context'] as const;
const sparseColumns = ['forms', 'expansion', 'beginnings', 'context', 'senses'] as const;
type SparseColumn = (typeof sparseColumns)[number];
type TextColumn = SparseColumn | 'wording' | 'offered' | 'countries' | 'sectors';
const flags = ['acronym', 'keep', 'safe', 'general', 'plainExpansion'] as const;
const sources: readonly EntrySource[] = ['lexicon', 'false-friend', 'wordy'];
const grammars: readonly Grammar[] = ['noun', 'verb', 'fixed'];
const contextLists = ['near', 'before', 'after', 'not', 'notBefore', 'notAfter'] as const;

export function columnsOf(entries: readonly Entry[]): EntryColumns {
  const patterns = new Patterns(new Vocabulary());
  const chars = (codes: readonly number[]) => codes.map((code) => String.fromCharCode(48 + code)).join('');
  const lines: Record<Exclude<TextColumn, 'wording'>, string[]> = {
    forms: entries.map(({ forms }) => forms.join('\t')),
    expansion: entries.map(({ expansion }) => expansion ?? ''),
    offered: entries.map(({ definition, alternatives }) =>
      [definition ?? '', ...alternatives.map((each) => each || '∅')].join('\t'),
    ),
    countries: entries.map(({ countries }) => countries.join('\t')),
    sectors: entries.map((entry) => entry.sectors.map((sector) => sectors.indexOf(sector)).join('')),
    senses: entries.map(({ senses }) => senses.map(lineOfSense).join('\t')),
    context: entries.map(({ context }) =>
      [...contextLists.map((list) => context?.[list]?.join(',') ?? ''), context?.company ? 'company' : '']
        .join('\t')
        .trimEnd(),
    ),
    beginnings: entries.map((entry) => furtherBeginnings(entry, patterns).join('\t')),
  };
  const bitsOf = (index: number) =>
    sparseColumns.reduce((bits, column, i) => bits | (lines[column][index] ? 1 << i : 0), 0);
  const textOf = (column: Exclude<TextColumn, 'wording'>) =>
    (isSparse(column) ? lines[column].filter(Boolean) : lines[column]).join('\n');
  const { words, texts } = encode(codedColumns.map(textOf));
  const [offered = '', senses = '', context = ''] = texts;
  return {
    words,
    wording: frontEncode(entries.map(({ wording }) => wording)),
    forms: textOf('forms'),
    expansion: textOf('expansion'),
    offered,
    countries: textOf('countries'),
    sectors: textOf('sectors'),
    senses,
    context,
    beginnings: textOf('beginnings'),
    present: chars(entries.map((_, index) => bitsOf(index))),
    flags: chars(
      entries.map((entry) => flags.reduce((bits, flag, i) => bits | (entry[flag] ? 1 << i : 0), 0)),
    ),
    quiet: '',
    kinds: chars(
      entries.map(({ source, grammar }) => 3 * sources.indexOf(source) + grammars.indexOf(grammar)),
    ),
  };
}

const isSparse = (column: TextColumn): column is SparseColumn =>
  (sparseColumns as readonly TextColumn[]).includes(column);

function furtherBeginnings(entry: Entry, patterns: Patterns): string[] {
  const { wording, forms, expansion } = entry;
  const shown = new Set<string>();
  for (const text of expansion === null ? [wording, ...forms] : [wording, ...forms, expansion]) {
    const { from, to } = wakingSpan(text);
    const word = text.slice(from, to).toLowerCase();
    shown.add(beginningOf(word));
    if (word.length < 4) shown.add(`${word}s`);
  }
  const further = new Set<string>();
  tellBeginnings(entry, patterns, (word) => further.add(beginningOf(word)));
  // A longer word of a text is looked up by its first four and five letters too.
  const isShown = (beginning: string) =>
    [beginning.length, 4, 5].some((length) => shown.has(beginning.slice(0, length)));
  return [...further].filter((beginning) => !isShown(beginning));
}

/** The entries of a compiled lexicon, each made when it is asked for. */
export class EntryTable {
  readonly #columns: EntryColumns;
  readonly #words: WordCodes;
  readonly #wordings: readonly string[];
  /** For each sparse column the entries that have a line in it, in order. */
  readonly #present: readonly (readonly number[])[];
  /** Lines by entry, made when they are first read: the long ones are needed only once something is found. */
  readonly #lines = new Map<TextColumn, ReadonlyMap<number, string> | readonly string[]>();

  constructor(columns: EntryColumns) {
    this.#columns = columns;
    this.#words = new WordCodes(columns.words);
    this.#wordings = columns.kinds === '' ? [] : frontDecode(columns.wording);
    this.#present = entriesByBit(columns.present);
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
    const sleep = (text: string, index: number, from = 0, to = text.length) => {
      const word = wakingSpan(text, from, to);
      sleepers.add(text, index, word.from, word.to);
      if (word.to - word.from < 4) sleepers.add(`${text.slice(word.from, word.to)}s`, index);
    };
    this.#wordings.forEach((wording, index) => void sleep(wording, index));
    for (const column of ['forms', 'expansion'] as const) {
      const text = this.#columns[column];
      this.#eachItem(column, (index, from, to) => sleep(text, index, from, to));
    }
    const { beginnings } = this.#columns;
    this.#eachItem('beginnings', (index, from, to) => sleepers.add(beginnings, index, from, to));
  }

  /** Tells every item of a column: its entry, and where it stands. */
  #eachItem(column: SparseColumn, tell: (index: number, from: number, to: number) => void): void {
    const text = this.#columns[column];
    let from = 0;
    for (const entry of this.#presentIn(column)) {
      for (let at = from; ; at++) {
        const code = at < text.length ? text.charCodeAt(at) : Code.newline;
        if (code !== Code.tab && code !== Code.newline) continue;
        tell(entry, from, at);
        from = at + 1;
        if (code === Code.newline) break;
      }
    }
  }

  #presentIn(column: SparseColumn): readonly number[] {
    return this.#present[sparseColumns.indexOf(column)] ?? [];
  }

  /** Whether an entry that was woken may stand in a text so far; if not, it sleeps until more of its words are met. */
  mayStand(index: number, sleepers: Sleepers): boolean {
    if (this.#line('beginnings', index) !== '') return true;
    const wordings = [this.#wordings[index] ?? '', ...this.#list('forms', index)];
    const expansion = this.#line('expansion', index);
    if (expansion !== '') wordings.push(expansion);
    const unmet = wordings.map((wording) => unmetWords(wording, sleepers));
    if (unmet.some((words) => words.length === 0)) return true;
    for (const word of unmet.flat()) sleepers.addLike(word, index);
    return false;
  }

  at(index: number): Entry {
    const wordings = this.wordingsAt(index);
    const source = this.#sourceAt(index);
    const context = contextIn(this.#coded('context', index));
    const known = [...this.#line('sectors', index)].map((digit) => sectors[Number(digit)] as Sector);
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
      senses: listIn(this.#coded('senses', index)).map(senseIn),
      context,
      keep: this.#has('keep', index),
      safe: this.#has('safe', index),
      general: this.#has('general', index),
      plainExpansion: this.#has('plainExpansion', index),
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

  #line(column: TextColumn, index: number): string {
    let lines = this.#lines.get(column);
    if (lines === undefined) {
      const all = this.#columns[column].split('\n');
      lines = isSparse(column)
        ? new Map(this.#presentIn(column).map((entry, i) => [entry, all[i] ?? '']))
        : all;
      this.#lines.set(column, lines);
    }
    return (lines instanceof Map ? lines.get(index) : (lines as readonly string[])[index]) ?? '';
  }

  #coded(column: (typeof codedColumns)[number], index: number): string {
    return this.#words.decode(this.#line(column, index));
  }

  #list(column: TextColumn, index: number): string[] {
    return listIn(this.#line(column, index));
  }
}

/** For each bit the entries that have it. */
function entriesByBit(present: string): number[][] {
  const out = sparseColumns.map((): number[] => []);
  for (let entry = 0; entry < present.length; entry++) {
    let bits = present.charCodeAt(entry) - 48;
    for (let bit = 0; bits > 0; bit++, bits >>= 1) if ((bits & 1) === 1) out[bit]?.push(entry);
  }
  return out;
}

/** `instead` itself may hold bars: a slash stands between its wordings. */
const lineOfSense = ({ sectors: who, meaning, instead }: Sense): string =>
  [
    who.map((sector) => String.fromCharCode(97 + sectors.indexOf(sector))).join(''),
    meaning,
    instead.join(' / '),
  ].join(' : ');

function senseIn(line: string): Sense {
  const [who = '', meaning = '', instead = ''] = line.split(' : ');
  return {
    sectors: [...who].map((letter) => sectors[letter.charCodeAt(0) - 97] as Sector),
    meaning,
    instead: instead.split(' / '),
  };
}

const listIn = (line: string): string[] => (line === '' ? [] : line.split('\t'));

function contextIn(line: string): LexiconEntry['context'] {
  if (line === '') return undefined;
  const lists = line.split('\t');
  return {
    ...Object.fromEntries(contextLists.flatMap((name, i) => (lists[i] ? [[name, lists[i].split(',')]] : []))),
    ...(lists[contextLists.length] && { company: true as const }),
  };
}
