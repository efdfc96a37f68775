import type { Paragraph } from '../paragraph.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before letters in a bracket: "(hereinafter referred to as SF)". */
export const leadIns = words(
  `the or and hereafter hereinafter henceforth aka abbreviated abbr as called also known commonly often denoted referred to here in
  short for acronym acronyms ie eg i.e i.e.`,
);

/** Before a long form: "SF (short for a long form)". */
const openings = words(
  'a an the or ie i.e i.e. meaning short for from stands is of formerly previously called known as now which abbreviation acronym',
);

/** Where a long form may begin from `from` on: there, or after words that lead to it. */
export function startsFrom(paragraph: Paragraph, from: number): number[] {
  const starts = from < paragraph.tokens.count ? [from] : [];
  for (let first = from; first - from < 5 && openings.has(paragraph.word(first)); first++)
    if (first + 1 < paragraph.tokens.count) starts.push(first + 1);
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
  const between = paragraph.between(last);
  const mark = between.trim().replace(/^["'”’]+/, '');
  const next = paragraph.word(last + 1);
  const pair = `${next} ${paragraph.word(last + 2)}`;
  if (mark === '') {
    if (pair === 'stands for' || pair === 'stand for' || pair === 'short for') return strong(last + 3);
    return next === 'means' || next === 'denotes' || next === 'denote' ? strong(last + 2) : noCue;
  }
  if (mark === ',') {
    if (pair === 'short for') return strong(last + 3);
    return next === 'or' || next === 'meaning' ? strong(last + 2) : weak(last + 1);
  }
  if (!/^[=:–—-]$/.test(mark)) return noCue;
  return between === '-' ? weak(last + 1) : strong(last + 1);
}

/** "long form, SF,", "long form – SF", "long form, or SF,", "long form, known as SF". */
export function cueBefore(paragraph: Paragraph, first: number): Cue {
  if (first === 0) return noCue;
  const word = paragraph.word(first - 1);
  const mark = paragraph.between(first - 1).trim();
  if (/^[–—=-]$/.test(mark)) return strong(first - 1);
  if (mark === ',') return weak(first - 1);
  if (mark !== '' || first < 3) return noCue;
  const earlier = paragraph.word(first - 2);
  if (word === 'as' && (earlier === 'known' || earlier === 'abbreviated')) return strong(first - 3);
  if (word === 'to' && earlier === 'abbreviated') return strong(first - 3);
  if (word === 'called') return strong(first - 2);
  if (word !== 'or') return noCue;
  return paragraph.between(first - 2).trim() === ',' ? strong(first - 2) : weak(first - 2);
}
