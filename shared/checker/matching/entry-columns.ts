import { type Sector, sectors } from '../../domain/sectors.ts';
import type { Grammar, Sense } from '../lexicon/entry.ts';
import { beginningOf } from '../reading/sleepers.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { endOf, startOf, tellBeginnings, wakingWord } from './beginnings.ts';
import type { Entry, EntrySource } from './entry.ts';
import { frontEncode, lineEnd } from './front-coding.ts';
import { Patterns } from './patterns.ts';
import { encode } from './word-codes.ts';

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
  /** The same of the sectors that it is familiar to; `everyOther` for all that are not its own. */
  readonly familiarTo: string;
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
export const codedColumns = ['offered', 'senses', 'context'] as const;
export const sparseColumns = ['forms', 'expansion', 'beginnings', 'context', 'senses', 'familiarTo'] as const;
export const everyOther = '*';
export type SparseColumn = (typeof sparseColumns)[number];
export type TextColumn = SparseColumn | 'wording' | 'offered' | 'countries' | 'sectors';
export const flags = ['everyday', 'obvious', 'acronym', 'keep', 'safe', 'general', 'plainExpansion'] as const;
export const sources: readonly EntrySource[] = ['lexicon', 'false-friend', 'wordy'];
export const grammars: readonly Grammar[] = ['noun', 'verb', 'fixed'];
export const contextLists = ['near', 'before', 'after', 'not', 'notBefore', 'notAfter'] as const;

export function columnsOf(entries: readonly Entry[]): EntryColumns {
  const patterns = new Patterns(new Vocabulary());
  const inUsualOrder = usualOrderIn(entries);
  const chars = (codes: readonly number[]) => codes.map((code) => String.fromCharCode(48 + code)).join('');
  const lines: Record<Exclude<TextColumn, 'wording'>, string[]> = {
    forms: entries.map(({ forms }) => forms.join('\t')),
    expansion: entries.map(({ expansion }) => expansion ?? ''),
    offered: entries.map(({ definition, alternatives }) =>
      [definition ?? '', ...alternatives.map((each) => each || '∅')].join('\t'),
    ),
    countries: entries.map(({ countries }) => countries.join('\t')),
    sectors: entries.map((entry) => digitsOf(entry.sectors)),
    familiarTo: entries.map(({ familiarTo, sectors: own }) =>
      familiarTo.length + own.length < sectors.length ? digitsOf(familiarTo) : everyOther,
    ),
    senses: entries.map(({ senses }) => senses.map(lineOfSense).join('\t')),
    context: entries.map(({ context }) =>
      [
        ...contextLists.map((list) => inUsualOrder(context?.[list] ?? []).join(',')),
        context?.company ? 'company' : '',
      ]
        .join('\t')
        .trimEnd(),
    ),
    beginnings: entries.map((entry) => furtherBeginnings(entry, patterns).join('\t')),
  };
  const bitsOf = (index: number) =>
    sparseColumns.reduce((bits, column, i) => bits | (lines[column][index] ? 1 << i : 0), 0);
  const textOf = (column: Exclude<TextColumn, 'wording'>) =>
    (isSparse(column) ? lines[column].filter(Boolean) : lines[column]).join(lineEnd);
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
    familiarTo: textOf('familiarTo'),
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

const digitsOf = (list: readonly Sector[]): string => list.map((sector) => sectors.indexOf(sector)).join('');

/** Puts the words of a context, whose order says nothing, into the order of how many contexts hold them: lists then share more. */
function usualOrderIn(entries: readonly Entry[]): (words: readonly string[]) => string[] {
  const uses = new Map<string, number>();
  for (const { context } of entries) {
    for (const list of contextLists)
      for (const word of context?.[list] ?? []) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const usesOf = (word: string) => uses.get(word) ?? 0;
  return (words) => [...words].sort((a, b) => usesOf(b) - usesOf(a) || (a < b ? -1 : 1));
}

export const isSparse = (column: TextColumn): column is SparseColumn =>
  (sparseColumns as readonly TextColumn[]).includes(column);

function furtherBeginnings(entry: Entry, patterns: Patterns): string[] {
  const { wording, forms, expansion } = entry;
  const shown = new Set<string>();
  for (const text of expansion === null ? [wording, ...forms] : [wording, ...forms, expansion]) {
    const waking = wakingWord(text);
    const word = text.slice(startOf(waking), endOf(waking)).toLowerCase();
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

/** `instead` itself may hold bars: a slash stands between its wordings. */
const lineOfSense = ({ sectors: who, meaning, instead }: Sense): string =>
  [
    who.map((sector) => String.fromCharCode(97 + sectors.indexOf(sector))).join(''),
    meaning,
    instead.join(' / '),
  ].join(' : ');
