import type { Paragraph } from '../paragraph.ts';
import { isWordKind, kindOf } from './characters.ts';
import { Flag, Gap } from './tokens.ts';

/** A stretch of a paragraph, in its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every long form of a paragraph that stands before or inside the brackets of its letters. */
export function longFormsIn(paragraph: Paragraph): Span[] {
  const { text, tokens, matches } = paragraph;
  const out: Span[] = [];
  if (!text.includes('(')) return out;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.has(i, Flag.capitals | Flag.dotted)) continue;
    if (!opensBracket(paragraph, i - 1) && !opensBracket(paragraph, i)) continue;
    const written = text.slice(tokens.startOf(i), tokens.endOf(i)).toLowerCase();
    const short = tokens.has(i, Flag.pluralS) ? written.slice(0, -1) : written;
    const span = longFormOf(paragraph, i, i, short.replace(/[^\p{L}\p{N}]+/gu, ''));
    if (span) out.push(span);
  }
  for (const { first, last } of matches.expansions) {
    if (opensBracket(paragraph, last) && tokens.has(last + 1, Flag.capitals))
      out.push({ start: tokens.startOf(first), end: tokens.endOf(last) });
  }
  return out;
}

const opensBracket = (paragraph: Paragraph, index: number): boolean =>
  index >= 0 && /^\s*\(["'“‘]*$/.test(paragraph.between(index));

const stopWords = new Set(
  'a an and as at by de for from in into of on or per the to up via with &'.split(' '),
);

/**
 * The long form that the writer gives for the short form at tokens [first, last]: "long form (SF)", "SF (long form)",
 * "SF stands for long form", "long form, or SF,". Initials are tried first, then the algorithm of Schwartz and Hearst,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003).
 *
 * @param letters The short form's letters and digits, lower case, without a plural s.
 */
export function longFormOf(
  paragraph: Paragraph,
  first: number,
  last: number,
  letters: string,
): Span | undefined {
  const { tokens } = paragraph;
  const sentence = tokens.sentenceOf(first);
  const open = first > tokens.sentenceFrom(sentence) ? openingBracketBefore(paragraph, first) : 0;
  if (open > 0 && /^["'”’]*[),;]/.test(paragraph.between(last).trimStart()))
    return longFormBefore(paragraph, open - 1, letters, true);
  const after =
    last + 1 < tokens.sentenceTo(sentence)
      ? paragraph
          .between(last)
          .trim()
          .replace(/^["'”’]+/, '')
      : '.';
  if (after.startsWith('(')) return longFormAfter(paragraph, last + 1, letters, true);
  const cue = cueAfter(paragraph, last, after);
  if (cue > 0) return longFormAfter(paragraph, cue, letters, false);
  const back = first === tokens.sentenceFrom(sentence) ? -1 : cueBefore(paragraph, first);
  return back >= 0 ? longFormBefore(paragraph, back, letters, false) : undefined;
}

/** The first token inside the bracket that opens before the short form (which may have "the" or "or" before it), or 0. */
function openingBracketBefore(paragraph: Paragraph, first: number): number {
  const opens = (index: number) => /\(["'“‘]*$/.test(paragraph.between(index - 1).trimEnd());
  if (first < 1) return 0;
  if (opens(first)) return first;
  return ['the', 'or', 'hereafter', 'aka'].includes(paragraph.word(first - 1)) &&
    first > 1 &&
    opens(first - 1)
    ? first - 1
    : 0;
}

function cueAfter(paragraph: Paragraph, last: number, mark: string): number {
  const next = paragraph.word(last + 1);
  const pair = `${next} ${paragraph.word(last + 2)}`;
  if (mark === '' && (pair === 'stands for' || pair === 'stand for')) return last + 3;
  if (mark === '' && next === 'means') return last + 2;
  if ((mark === '' || mark === ',') && pair === 'short for') return last + 3;
  if (mark === ',' && (next === 'or' || next === 'meaning')) return last + 2;
  return /^[=:–—-]$/.test(mark) ? last + 1 : 0;
}

/** The last token before "known as SF", ", or SF," or "– SF"; -1 where there is no such cue. */
function cueBefore(paragraph: Paragraph, first: number): number {
  const word = paragraph.word(first - 1);
  const mark = paragraph.between(first - 1).trim();
  if (/^[–—]$/.test(mark)) return first - 1;
  if (mark !== '') return -1;
  if (word === 'as' && ['known', 'abbreviated'].includes(paragraph.word(first - 2))) return first - 3;
  if (word === 'to' && paragraph.word(first - 2) === 'abbreviated') return first - 3;
  if (word === 'called') return first - 2;
  return word === 'or' && paragraph.between(first - 2).trim() === ',' ? first - 2 : -1;
}

function longFormBefore(
  paragraph: Paragraph,
  last: number,
  letters: string,
  lenient: boolean,
): Span | undefined {
  const { tokens } = paragraph;
  if (last < 0 || letters.length < 2) return undefined;
  const lowest = Math.max(tokens.sentenceFrom(tokens.sentenceOf(last)), last + 1 - mostWords(letters));
  const first = initialsBackward(paragraph, last, lowest, letters);
  if (first >= 0) return { start: tokens.startOf(first), end: tokens.endOf(last) };
  if (!lenient) return undefined;
  const start = tokens.startOf(lowest);
  const found = schwartzHearst(letters, paragraph.text.slice(start, tokens.endOf(last)).toLowerCase());
  return found < 0 ? undefined : { start: start + found, end: tokens.endOf(last) };
}

function longFormAfter(
  paragraph: Paragraph,
  from: number,
  letters: string,
  inBrackets: boolean,
): Span | undefined {
  const { tokens } = paragraph;
  let first = from;
  while (
    first < tokens.count &&
    ['a', 'an', 'the', 'or', 'ie', 'i.e.', 'i.e', 'meaning', 'short', 'for'].includes(paragraph.word(first))
  )
    first++;
  if (first >= tokens.count || letters.length < 2) return undefined;
  const limit = Math.min(tokens.sentenceTo(tokens.sentenceOf(first)), first + mostWords(letters) + 1);
  for (let last = first; last < limit; last++) {
    const ends = inBrackets ? /^["'”’]*[);]/.test(paragraph.between(last).trim()) : true;
    if (!ends) continue;
    const span = { start: tokens.startOf(first), end: tokens.endOf(last) };
    if (initialsBackward(paragraph, last, first, letters) === first) return span;
    if (inBrackets) {
      const long = paragraph.text.slice(span.start, span.end).toLowerCase();
      return schwartzHearst(letters, long) === 0 ? span : undefined;
    }
  }
  return undefined;
}

/** Schwartz and Hearst's limit on the words of a long form. */
const mostWords = (letters: string): number => Math.min(letters.length + 5, letters.length * 2);

/**
 * Goes back from `last` giving each letter a word that begins with it; stop words and second parts of hyphenated words may be
 * passed over. The first word of the long form, or -1.
 */
function initialsBackward(paragraph: Paragraph, last: number, lowest: number, letters: string): number {
  let letter = letters.length - 1;
  for (let i = last; i >= lowest; i--) {
    const word = paragraph.word(i);
    const stop = stopWords.has(word);
    if (word.charAt(0) === letters.charAt(letter) && !(stop && letter === 0)) {
      if (--letter < 0) return i;
    } else if (!stop && paragraph.tokens.gapOf(i) !== Gap.hyphen) return -1;
  }
  return -1;
}

/** Offset in `long` at which the long form begins, or -1. Both in lower case. */
function schwartzHearst(short: string, long: string): number {
  let at = long.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const char = short.charAt(s);
    while (
      at >= 0 &&
      (long.charAt(at) !== char || (s === 0 && at > 0 && isWordKind(kindOf(long.charCodeAt(at - 1)))))
    )
      at--;
    if (at < 0) return -1;
    at--;
  }
  const start = long.lastIndexOf(' ', at) + 1;
  const form = long.slice(start);
  const plausible = form.length > short.length + 1 && (form.includes(' ') || form.length >= short.length * 2);
  return plausible && !form.split(/[^\p{L}\p{N}]+/u).some((word) => word === short || word === `${short}s`)
    ? start
    : -1;
}
