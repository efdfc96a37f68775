import type { Paragraph } from '../paragraph.ts';
import { Code, Kind, kindOf } from './characters.ts';
import { isDigit } from './letter-order.ts';
import { Flag, Gap } from './tokens.ts';

/** Letters that may stand for words: tokens [first, last], which are one word to the reader ("HIV", "UN-Women", "QR.29"). */
export interface ShortForm {
  readonly first: number;
  readonly last: number;
  /** The end of the last token, or of the bracket inside it: "PFH(1)". */
  readonly end: number;
  /** As written, without a plural s. */
  readonly written: string;
  /** Whether their own shape makes them letters; else only a long form beside them can. */
  readonly sure: boolean;
}

/** More letters are a name or a stressed word. */
const mostLetters = 6;
const mostParts = 6;
const longestPart = 14;

const dollar = 36;

/** What a part of a compound looks like. */
const Look = { word: 0, capitalised: 1, capital: 2, number: 3, letters: 4 } as const;

/** The short forms of a paragraph by their own shape, in reading order. */
export function shortFormsIn(paragraph: Paragraph): ShortForm[] {
  const { tokens } = paragraph;
  const out: ShortForm[] = [];
  const { shaped, shapedCount } = tokens;
  for (let at = 0; at < shapedCount; ) {
    let first = shaped[at] as number;
    let last = first;
    while (first > 0 && joins(paragraph, first)) first--;
    while (last + 1 < tokens.count && joins(paragraph, last + 1)) last++;
    if (last > first ? !isCode(paragraph, first, last) : looksLikeLetters(paragraph, first))
      collect(paragraph, first, last, out);
    else if (last === first && isNamedLetter(paragraph, first))
      out.push(formAt(paragraph, first, first, false) as ShortForm);
    while (at < shapedCount && (shaped[at] as number) <= last) at++;
  }
  return out;
}

const looksLikeLetters = (paragraph: Paragraph, index: number): boolean =>
  lookOf(paragraph, index) === Look.letters || isClock(paragraph, index);

/** "P = pump". */
const isNamedLetter = (paragraph: Paragraph, index: number): boolean =>
  paragraph.tokens.endOf(index) - paragraph.tokens.startOf(index) === 1 &&
  lookOf(paragraph, index) === Look.capital &&
  !paragraph.tokens.has(index + 1, Flag.digit) &&
  paragraph.mark(index) === '=';

/** Whether a token is one word with the token before it. */
function joins(paragraph: Paragraph, index: number): boolean {
  const { text, tokens } = paragraph;
  const gap = tokens.gapOf(index);
  if (gap === Gap.hyphen || gap === Gap.slash) return true;
  const start = tokens.startOf(index);
  return (
    gap === Gap.other &&
    tokens.has(index - 1, Flag.capitals) &&
    tokens.endOf(index - 1) === start - 1 &&
    text.charCodeAt(start - 1) === Code.dot &&
    lookOf(paragraph, index) === Look.number
  );
}

/** The number of a file or a grant: "A/12/345", "ABC-2019-2017". */
export function isCode(paragraph: Paragraph, first: number, last: number): boolean {
  const { tokens } = paragraph;
  let slashed = false;
  let numbers = 0;
  for (let i = first; i <= last; i++) {
    if (i > first && tokens.gapOf(i) === Gap.slash) slashed = true;
    if (lookOf(paragraph, i) !== Look.number) continue;
    if (tokens.endOf(i) - tokens.startOf(i) > 4) return true;
    numbers++;
  }
  return numbers > (slashed ? 0 : 1);
}

/** The parts of a compound that are letters: the "QA" of "QA-based", all of "UN-Women". */
function collect(paragraph: Paragraph, first: number, last: number, out: ShortForm[]): void {
  for (let from = first; from <= last; ) {
    let to = from;
    let letters = false;
    let capital = false;
    for (; to <= last; to++) {
      const look = isClock(paragraph, to) ? Look.letters : lookOf(paragraph, to);
      if (look === Look.word || (to > from && isTwoNames(paragraph, to, look))) break;
      if (look === Look.letters) letters = true;
      if (look === Look.capital) capital = true;
    }
    if (to > from && (letters || (capital && to - from > 1))) {
      const leads = from === first || lookOf(paragraph, from - 1) !== Look.word;
      const form = formAt(paragraph, from, to - 1, leads);
      if (form) out.push(form);
    }
    from = to > from ? to : to + 1;
  }
}

/** "QRX/Ministry". */
const isTwoNames = (paragraph: Paragraph, index: number, look: number): boolean =>
  paragraph.tokens.gapOf(index) === Gap.slash &&
  (look === Look.capitalised || lookOf(paragraph, index - 1) === Look.capitalised);

/** @param leads Whether no small word is joined before it, as in "non-QA". */
export function formAt(
  paragraph: Paragraph,
  first: number,
  last: number,
  leads: boolean,
): ShortForm | undefined {
  const { text, tokens } = paragraph;
  if (last - first >= mostParts) return undefined;
  const start = tokens.startOf(first);
  const end = tokens.endOf(last);
  if (end - start > longestPart * (last - first + 1)) return undefined;
  const whole = text.slice(start, end);
  const written = isPlural(whole) ? whole.slice(0, -1) : whole;
  return { first, last, end, written, sure: leads && isSure(paragraph, first, last, written) };
}

function isSure(paragraph: Paragraph, first: number, last: number, written: string): boolean {
  if (isClock(paragraph, first)) return true;
  if (last > first) return !/^\p{Nd}/u.test(written) && /\p{Lu}.*\p{L}/u.test(written);
  if (shouts(paragraph, first) || shouts(paragraph, first + 1)) return false;
  if (/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(written)) return false;
  // US$ 5.
  if (paragraph.text.charCodeAt(paragraph.tokens.endOf(last)) === dollar) return false;
  if (isDigit(written.charCodeAt(0))) return /^\p{Nd}D$/u.test(written);
  if (written.length > mostLetters && !written.includes('.')) return false;
  // WordNet: a name.
  return capitalsIn(written) >= 2 && !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\p{Ll}/u.test(written);
}

function capitalsIn(written: string): number {
  let capitals = 0;
  for (let i = 0; i < written.length; i++) if (kindOf(written.charCodeAt(i)) === Kind.upper) capitals++;
  return capitals;
}

/** Whether a word in capitals stands beside another, as in headings and names. */
function shouts({ tokens }: Paragraph, index: number): boolean {
  const loud = (i: number) => tokens.has(i, Flag.capitals) && tokens.endOf(i) - tokens.startOf(i) > 1;
  return tokens.gapOf(index) === Gap.space && loud(index - 1) && loud(index);
}

/** "a.m.", "p.m.": the only small letters with dots that are no set phrase. */
const isClock = (paragraph: Paragraph, index: number): boolean =>
  paragraph.tokens.has(index, Flag.dotted) && /^[ap]\.m\.?$/.test(paragraph.word(index));

/** The s of "QRXs", "QoRs". */
function isPlural(written: string): boolean {
  const { length } = written;
  return (
    length >= 3 &&
    written.endsWith('s') &&
    kindOf(written.charCodeAt(length - 2)) === Kind.upper &&
    kindOf(written.charCodeAt(length - 3)) >= Kind.digit
  );
}

function lookOf({ text, tokens }: Paragraph, index: number): number {
  const start = tokens.startOf(index);
  const end = tokens.endOf(index);
  let uppers = 0;
  let digits = 0;
  let lowers = 0;
  let inner = false;
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.upper) {
      uppers++;
      if (at > start) inner = true;
    } else if (kind === Kind.digit) digits++;
    else if (kind === Kind.lower) lowers++;
  }
  if (uppers === 0) return digits > 0 && lowers === 0 ? Look.number : Look.word;
  if (inner && uppers + digits >= 2) return Look.letters;
  if (uppers > 1 || lowers > 0) return Look.capitalised;
  return digits > 0 ? Look.letters : Look.capital;
}
