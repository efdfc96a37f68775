import type { Paragraph } from '../paragraph.ts';
import { type Aligned, type Anchor, align } from './alignment.ts';
import { fold } from './characters.ts';
import { Flag, Gap } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Code units of the longest stretch in which a long form is looked for. */
const longest = 240;

/** The most words that letters stand for. */
export const mostWords = (letters: string): number => 2 * letters.length + 3;

/** The long form that ends with token `last`. */
export function wordsBefore(
  paragraph: Paragraph,
  last: number,
  letters: string,
  slack: number,
): Aligned | undefined {
  return last < 0
    ? undefined
    : wordsWithin(paragraph, earliest(paragraph, last, letters), last, letters, 'end', slack);
}

/** The long form in tokens [from, to]. */
export function wordsWithin(
  paragraph: Paragraph,
  from: number,
  to: number,
  letters: string,
  anchor: Anchor,
  slack: number,
): Aligned | undefined {
  const { tokens } = paragraph;
  let first = from;
  let last = to;
  while (first < last && tokens.endOf(last) - tokens.startOf(first) > longest) {
    if (anchor === 'end') first++;
    else last--;
  }
  if (first > last || tokens.endOf(last) - tokens.startOf(first) > longest) return undefined;
  const found = align(paragraph, first, last, letters, anchor, slack);
  if (!found) return undefined;
  const whole = anchor === 'end' ? { ...found, first: compoundFrom(paragraph, found.first, first) } : found;
  return explains(paragraph, whole, letters) ? whole : undefined;
}

/** Letters do not explain themselves, and no long form is hardly longer than its letters. */
function explains({ text, tokens }: Paragraph, { first, last }: Aligned, letters: string): boolean {
  if (tokens.endOf(last) - tokens.startOf(first) < letters.length + 2) return false;
  if (first === last && tokens.has(first, Flag.capitals) && text.startsWith(letters, tokens.startOf(first)))
    return false;
  const plural = letters.endsWith('S');
  for (let i = first; i <= last; i++) {
    const start = tokens.startOf(i);
    const length = tokens.endOf(i) - start;
    if (length === letters.length && text.startsWith(letters, start)) return false;
    if (plural && length > 2 && letters === `${text.slice(start, start + length)}s`.toUpperCase())
      return false;
  }
  return true;
}

/** The first token that a long form up to `last` may begin with: not before its sentence, a colon or another bracket. */
function earliest(paragraph: Paragraph, last: number, letters: string): number {
  const { tokens } = paragraph;
  const floor = Math.max(tokens.sentenceFrom(tokens.sentenceOf(last)), last + 1 - mostWords(letters));
  let from = last;
  while (from > floor) {
    const gap = tokens.gapOf(from) === Gap.other ? paragraph.between(from - 1) : '';
    if (/[;:]\s|[([]/.test(gap)) break;
    if (/[)\]]/.test(gap)) {
      const open = openingWithin(paragraph, from - 1);
      if (open <= floor) break;
      from = open;
    } else from--;
  }
  return from;
}

/** The token before the bracket that opens inside a word and closes after token `last`, as in "N-(1-butyl)pentane"; else 0. */
function openingWithin(paragraph: Paragraph, last: number): number {
  for (let i = last; i > 0 && i > last - 4; i--) {
    const gap = paragraph.between(i - 1);
    if (/[)\]]/.test(gap)) return 0;
    if (/[([]/.test(gap)) return /\s/.test(gap) ? 0 : i - 1;
  }
  return 0;
}

/** The first part of the compound that a token is part of: "alpha-2-globulin", "N-(1-butyl)-pentane", "4,4',8-triol". */
function compoundFrom(paragraph: Paragraph, index: number, floor: number): number {
  let first = index;
  while (first > floor && !paragraph.tokens.has(first - 1, Flag.capitals)) {
    const gap = paragraph.mark(first - 1) && paragraph.between(first - 1);
    const joined = gap.includes('-') || (gap.includes(',') && paragraph.tokens.has(first, Flag.digit));
    if (gap.length > 3 || !joined || /\s/.test(gap)) break;
    first--;
  }
  return first;
}

/** The last part of the compound that a token is part of. */
export function compoundTo({ tokens }: Paragraph, index: number): number {
  let last = index;
  while (last + 1 < tokens.count && tokens.gapOf(last + 1) === Gap.hyphen) last++;
  return last;
}

const smallInNames = new WordSet('and for of the in on to de la del da do des du et y e für und der');

/** The share of the letters that a name must begin its words with when they stand in another order. */
const shareOfName = 0.7;

/**
 * Words before a bracket whose initials are the letters in another order, as another language has them: as many words as letters
 * ("muscular dystonia (DM)"), or a name with most of them ("United Harbours Sailing Fund (UHFS)").
 */
export function inOtherOrder(paragraph: Paragraph, last: number, letters: string): Aligned | undefined {
  const { tokens } = paragraph;
  if (last < 0 || !/^\p{Lu}{2,}$/u.test(letters)) return undefined;
  const left = letters.toLowerCase().split('');
  const first = earliest(paragraph, last, letters);
  const initial = left[0];
  let all = true;
  let name = letters.length > 2;
  let best: Aligned | undefined;
  for (let i = last; i >= first && (all || name); i--) {
    if (name && i < last && !/^[,’']?[\s-]$/.test(paragraph.between(i))) name = false;
    if (smallInNames.has(paragraph, i)) continue;
    if (!tokens.has(i, Flag.capitalised)) name = false;
    const begins = fold(paragraph.text.charAt(tokens.startOf(i)));
    const at = left.indexOf(begins);
    if (at >= 0) left.splice(at, 1);
    else all = false;
    const enough = letters.length - left.length >= letters.length * shareOfName;
    if (all && left.length === 0) return { first: i, last, reach: last, cost: 0 };
    if (name && enough && begins === initial) best ??= { first: i, last, reach: last, cost: 0 };
  }
  return best;
}
