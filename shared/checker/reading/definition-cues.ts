import type { Paragraph } from '../paragraph.ts';
import { beginsWith, isDigit, lettersOf } from './letter-order.ts';
import { WordSet } from './word-set.ts';

/** Before letters in a bracket: "(hereinafter referred to as SF)". */
export const leadIns = new WordSet(
  `the or and hereafter hereinafter henceforth aka abbreviated abbr as called also known commonly often denoted referred to here in
  short for acronym acronyms ie eg i.e i.e.`,
);

/** Before a long form: "SF (short for a long form)". */
const openings = new WordSet(
  'a an the or ie i.e i.e. meaning short for from stands is of formerly previously called known as now which abbreviation acronym',
);

/** Words after letters, without a mark or after a comma, and words before letters. */
const leading = new WordSet('stands stand short means denotes denote');
const leadingAside = new WordSet('short or meaning');
const closing = new WordSet('as to called or');

/** Where the long form of such letters may begin from `from` on: there, or after words that lead to it. */
export function startsFrom(paragraph: Paragraph, from: number, letters: string): number[] {
  const [letter] = lettersOf(letters);
  const starts: number[] = [];
  if (letter === undefined) return starts;
  for (let first = from; first < paragraph.tokens.count; first++) {
    if (isDigit(letter) || beginsWith(paragraph, first, letter)) starts.push(first);
    if (first - from >= 5 || !openings.has(paragraph, first)) break;
  }
  return starts;
}

/** What leads from letters to their long form, or the other way round. */
export interface Cue {
  /** The token beyond the cue: where the long form begins, or ends. -1: there is no cue. */
  readonly at: number;
  /** Whether the words beyond it may as well be something else. */
  readonly weak: boolean;
}

const noCue: Cue = { at: -1, weak: true };
const strong = (at: number): Cue => ({ at, weak: false });
const weak = (at: number): Cue => ({ at, weak: true });

/** "SF = long form", "SF: long form", "SF stands for long form", "SF, or long form". */
export function cueAfter(paragraph: Paragraph, last: number): Cue {
  if (last + 1 >= paragraph.tokens.count) return noCue;
  const between = paragraph.mark(last);
  const mark = between === '' ? '' : between.replace(/^["'”’]+/, '');
  if (mark === '') return cuedBy(paragraph, last + 1);
  if (mark === ',') return cuedAside(paragraph, last + 1);
  if (!/^[=:–—-]$/.test(mark)) return noCue;
  return paragraph.between(last) === '-' ? weak(last + 1) : strong(last + 1);
}

function cuedBy(paragraph: Paragraph, index: number): Cue {
  if (!leading.mayHave(paragraph, index)) return noCue;
  const next = paragraph.word(index);
  const pair = `${next} ${paragraph.word(index + 1)}`;
  if (pair === 'stands for' || pair === 'stand for' || pair === 'short for') return strong(index + 2);
  return next === 'means' || next === 'denotes' || next === 'denote' ? strong(index + 1) : noCue;
}

function cuedAside(paragraph: Paragraph, index: number): Cue {
  if (!leadingAside.has(paragraph, index)) return weak(index);
  if (paragraph.word(index) !== 'short') return strong(index + 1);
  return paragraph.word(index + 1) === 'for' ? strong(index + 2) : weak(index);
}

/** "long form, SF,", "long form – SF", "long form, or SF,", "long form, known as SF". */
export function cueBefore(paragraph: Paragraph, first: number): Cue {
  if (first === 0) return noCue;
  const mark = paragraph.mark(first - 1);
  if (mark === ',') return weak(first - 1);
  if (mark !== '') return /^[–—=-]$/.test(mark) ? strong(first - 1) : noCue;
  if (first < 3 || !closing.mayHave(paragraph, first - 1)) return noCue;
  const word = paragraph.word(first - 1);
  const earlier = paragraph.word(first - 2);
  if (word === 'as' && (earlier === 'known' || earlier === 'abbreviated')) return strong(first - 3);
  if (word === 'to' && earlier === 'abbreviated') return strong(first - 3);
  if (word === 'called') return strong(first - 2);
  if (word !== 'or') return noCue;
  return paragraph.mark(first - 2) === ',' ? strong(first - 2) : weak(first - 2);
}
