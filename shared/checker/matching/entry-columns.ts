import type { Country } from '../../domain/country.ts';
import { type Sector, sectors } from '../../domain/sectors.ts';
import type { Grammar, LexiconEntry, Sense } from '../lexicon/entry.ts';
import { beginningOf, type Sleepers } from '../reading/sleepers.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { tellBeginnings, wakingSpan } from './beginnings.ts';
import { type Entry, type EntrySource, entryDefaults, idOf, isAmbiguous, type Wordings } from './entry.ts';
import { frontDecode, frontEncode } from './front-coding.ts';
import { Patterns } from './patterns.ts';
import { encode, WordCodes } from './word-codes.ts';

/**
 * The lexicon's entries, a column for each of their fields, as that is half as long as a list of objects and read in no time.
 * Text columns hold one line for each entry, lists in a line are separated by tabs; what is not there is empty. The
 * frequent words of `codedColumns` are coded (see `WordCodes`).
 */
export interface EntryColumns {
  readonly words: string;
  /** See `frontEncode`. */
  readonly wording: string;
  readonly forms: string;
  readonly expansion: string;
  readonly definition: string;
  readonly alternatives: string;
  readonly countries: string;
  /** Indexes of `sectors`, as digits, the home sector first. */
  readonly sectors: string;
  /** False friends' senses: who has it (letters from a, by index of `sectors`), the meaning and what to say instead. */
  readonly senses: string;
  /** The lists of `contextLists`, separated by tabs, with commas between phrases; then whether it asks for company. */
  readonly context: string;
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
const codedColumns = ['definition', 'alternatives', 'senses', 'context'] as const;
type TextColumn = Exclude<keyof EntryColumns, 'words' | 'flags' | 'kinds' | 'quiet'>;
const flags = ['acronym', 'keep', 'safe', 'general', 'plainExpansion'] as const;
const sources: readonly EntrySource[] = ['lexicon', 'false-friend', 'wordy'];
const grammars: readonly Grammar[] = ['noun', 'verb', 'fixed'];
const contextLists = ['near', 'before', 'after', 'not', 'notBefore', 'notAfter'] as const;

export function columnsOf(entries: readonly Entry[]): EntryColumns {
  const patterns = new Patterns(new Vocabulary());
  const lines = (line: (entry: Entry) => string) => entries.map(line).join('\n');
  const chars = (code: (entry: Entry) => number) =>
    entries.map((entry) => String.fromCharCode(48 + code(entry))).join('');
  const plain: Record<TextColumn, string> = {
    wording: frontEncode(entries.map(({ wording }) => wording)),
    forms: lines(({ forms }) => forms.join('\t')),
    expansion: lines(({ expansion }) => expansion ?? ''),
    definition: lines(({ definition }) => definition ?? ''),
    alternatives: lines(({ alternatives }) => alternatives.map((each) => each || '∅').join('\t')),
    countries: lines(({ countries }) => countries.join('\t')),
    sectors: lines((entry) => entry.sectors.map((sector) => sectors.indexOf(sector)).join('')),
    senses: lines(({ senses }) => senses.map(lineOfSense).join('\t')),
    context: lines(({ context }) =>
      [...contextLists.map((list) => context?.[list]?.join(',') ?? ''), context?.company ? 'company' : '']
        .join('\t')
        .trimEnd(),
    ),
    beginnings: lines((entry) => furtherBeginnings(entry, patterns).join('\t')),
  };
  const { words, texts } = encode(codedColumns.map((column) => plain[column]));
  return {
    ...plain,
    ...Object.fromEntries(codedColumns.map((column, i) => [column, texts[i] ?? ''])),
    words,
    flags: chars((entry) => flags.reduce((bits, flag, i) => bits | (entry[flag] ? 1 << i : 0), 0)),
    quiet: '',
    kinds: chars(({ source, grammar }) => 3 * sources.indexOf(source) + grammars.indexOf(grammar)),
  };
}

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
  /** Split when they are first read: the long ones are needed only once something is found. */
  readonly #lines = new Map<TextColumn, readonly string[]>();

  constructor(columns: EntryColumns) {
    this.#columns = columns;
    this.#words = new WordCodes(columns.words);
    this.#wordings = columns.kinds === '' ? [] : frontDecode(columns.wording);
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
    for (const column of [this.#columns.forms, this.#columns.expansion])
      eachItem(column, (index, from, to) => sleep(column, index, from, to));
    const { beginnings } = this.#columns;
    eachItem(beginnings, (index, from, to) => sleepers.add(beginnings, index, from, to));
  }

  at(index: number): Entry {
    const wordings = this.wordingsAt(index);
    const source = this.#sourceAt(index);
    const context = contextIn(this.#coded('context', index));
    const known = [...this.#line('sectors', index)].map((digit) => sectors[Number(digit)] as Sector);
    const alternatives = this.#coded('alternatives', index);
    return {
      ...entryDefaults,
      ...wordings,
      source,
      id: idOf(source, wordings.wording, known[0]),
      definition: this.#coded('definition', index) || null,
      alternatives: listIn(alternatives).map((each) => (each === '∅' ? '' : each)),
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
      lines = this.#columns[column].split('\n');
      this.#lines.set(column, lines);
    }
    return lines[index] ?? '';
  }

  #coded(column: (typeof codedColumns)[number], index: number): string {
    return this.#words.decode(this.#line(column, index));
  }

  #list(column: TextColumn, index: number): string[] {
    return listIn(this.#line(column, index));
  }
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

/** Tells every item of a column that is not empty: its line, and where it stands. */
function eachItem(column: string, tell: (line: number, from: number, to: number) => void): void {
  let line = 0;
  for (let from = 0, at = 0; at <= column.length; at++) {
    const code = at < column.length ? column.charCodeAt(at) : 10;
    if (code !== 9 && code !== 10) continue;
    if (at > from) tell(line, from, at);
    if (code === 10) line++;
    from = at + 1;
  }
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
