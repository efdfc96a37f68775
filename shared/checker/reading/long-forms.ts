import type { Paragraph } from '../paragraph.ts';
import type { Aligned } from './alignment.ts';
import { Kind, kindOf } from './characters.ts';
import { cueAfter, cueBefore, leadIns, startsFrom } from './definition-cues.ts';
import { compoundTo, inOtherOrder, mostWords, wordsBefore, wordsWithin } from './definition-words.ts';
import { opens } from './marks.ts';
import { Flag } from './tokens.ts';

/** A stretch of a paragraph, in its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A long form as the writer gives it. */
export interface LongForm extends Span {
  /** Where the word ends that gives the last letter: in "energy review programme (ER)" after "review". */
  readonly reach: number;
  /** Whether a bracket makes the two a pair. */
  readonly bracketed: boolean;
}

const mostLetters = 16;

/** How much less letters may cost where the text says less clearly what they stand for. */
const strictness = {
  /** "(Gro)": no capitals make it letters. */
  word: -0.7,
  /** Behind other letters in the bracket, or with more words after it there. */
  crowded: -0.6,
  /** "SF meeting (long form)". */
  apart: -1,
  single: -0.5,
  cueAfter: -0.8,
  cueBefore: -0.7,
  /** A comma is in most lists and asides. */
  weakCue: -1.4,
};

/**
 * The long form that the writer gives for the short form at tokens [first, last]: "long form (SF)", "SF (long form)",
 * "SF stands for long form", "long form, or SF,".
 *
 * @param short The short form as written, without a plural s.
 */
export function longFormOf(
  paragraph: Paragraph,
  first: number,
  last: number,
  short: string,
): LongForm | undefined {
  const letters = short.length > 2 * mostLetters ? '' : lettersIn(short);
  if (letters.length < 1 || letters.length > mostLetters) return undefined;
  const end = paragraph.tokens.has(last + 1, Flag.possessive) ? last + 1 : last;
  const bracketed =
    inBracket(paragraph, first, last, letters) ??
    besideBracket(paragraph, end, letters, 0) ??
    (letters.length > 2 && paragraph.follows(end + 1)
      ? besideBracket(paragraph, end + 1, letters, strictness.apart)
      : undefined);
  if (bracketed) return longForm(paragraph, bracketed, true);
  const cued = afterCue(paragraph, end, letters) ?? beforeCue(paragraph, first, letters);
  return cued && longForm(paragraph, cued, false);
}

/** Letters and digits of a short form. */
function lettersIn(short: string): string {
  for (let i = 0; i < short.length; i++)
    if (kindOf(short.charCodeAt(i)) < Kind.digit) return short.replace(/[^\p{L}\p{N}]+/gu, '');
  return short;
}

function longForm(paragraph: Paragraph, { first, last, reach }: Aligned, bracketed: boolean): LongForm {
  const { tokens } = paragraph;
  const to = last > first && tokens.has(last, Flag.possessive) ? last - 1 : last;
  return {
    start: tokens.startOf(first),
    end: tokens.endOf(to),
    reach: tokens.endOf(Math.min(to, compoundTo(paragraph, reach))),
    bracketed,
  };
}

/** "long form (SF)", "long form (hereinafter SF)", "long one and long two (SF1; SF2)". */
function inBracket(paragraph: Paragraph, first: number, last: number, letters: string): Aligned | undefined {
  const open = bracketAround(paragraph, first);
  if (open <= 0 || !/^["'”’»]*\s*[([]["'“‘«”]*$/.test(paragraph.between(open - 1).trimEnd()))
    return undefined;
  const after = paragraph.between(last);
  if (/^[(\-/]/.test(after)) return undefined;
  let led = true;
  for (let i = open; i < first; i++) led &&= leadIns.has(paragraph, i);
  if (!led && !isListed(paragraph, first)) return undefined;
  const closed =
    /^["'”’»]*[.]?["'”’»]*[)\],;:=]/.test(after.trimStart()) ||
    paragraph.tokens.has(last + 1, Flag.possessive);
  const isLetters = /\p{Lu}[\p{Lu}\p{Nd}]|\p{L}\p{Lu}|\p{Nd}\p{Lu}/u.test(letters);
  const slack =
    (led ? 0 : strictness.crowded) + (closed ? 0 : strictness.crowded) + (isLetters ? 0 : strictness.word);
  return (
    wordsBefore(paragraph, open - 1, letters, slack) ??
    (led && closed ? inOtherOrder(paragraph, open - 1, letters) : undefined)
  );
}

/** Whether letters are another item in a bracket: "(SF1; SF2)", "(SF1 or SF2)". */
const isListed = (paragraph: Paragraph, first: number): boolean =>
  /[,;/]/.test(paragraph.between(first - 1)) || ['or', 'and'].includes(paragraph.word(first - 1));

/** The first token inside the bracket that a token stands in, or -1. */
function bracketAround(paragraph: Paragraph, first: number): number {
  for (let i = first; i > 0 && i > first - 8; i--) {
    const bracket = paragraph.bracketAfter(i - 1);
    if (bracket !== 0) return opens(bracket) ? i : -1;
  }
  return -1;
}

/** How many commas and semicolons a long form in a bracket may hold. */
const mostEnds = 4;

/** "SF (long form)", "SF (long form; more)". */
function besideBracket(
  paragraph: Paragraph,
  last: number,
  letters: string,
  slack: number,
): Aligned | undefined {
  const { tokens } = paragraph;
  if (paragraph.bracketAfter(last) === 0 || !/^["'”’»]*\s*[([]/.test(paragraph.between(last)))
    return undefined;
  const starts = startsFrom(paragraph, last + 1, letters);
  if (starts.length === 0) return undefined;
  const limit = Math.min(tokens.count, last + mostWords(letters) + 4);
  let best: Aligned | undefined;
  let ends = 0;
  for (let end = last + 1; end < limit && ends < mostEnds; end++) {
    const mark = paragraph.between(end).trimStart();
    if (!/^["'”’»]*[.]?[)\],;:]/.test(mark)) continue;
    ends++;
    for (const first of starts) {
      const found = wordsWithin(
        paragraph,
        first,
        end,
        letters,
        'both',
        letters.length < 2 ? strictness.single : slack,
      );
      if (found && (!best || found.cost < best.cost)) best = found;
    }
    if (/^["'”’»]*[.]?[)\]]/.test(mark)) break;
  }
  return best;
}

function afterCue(paragraph: Paragraph, last: number, letters: string): Aligned | undefined {
  const cue = cueAfter(paragraph, last);
  if (cue.at < 0) return undefined;
  const single = letters.length === 1;
  if (single ? paragraph.between(last).trim() !== '=' : cue.weak && letters.length < 3) return undefined;
  const strict = cue.weak || single;
  const slack = single ? strictness.single : cue.weak ? strictness.weakCue : strictness.cueAfter;
  let best: Aligned | undefined;
  const starts = startsFrom(paragraph, cue.at, letters);
  for (const first of starts) {
    const to = runFrom(paragraph, first, letters, /^["'”’]?[\s\-/&‐–]?["'“‘]?$/);
    const found = wordsWithin(paragraph, first, to, letters, 'start', slack);
    if (found && !(strict && found.last !== to) && (!best || found.cost < best.cost)) best = found;
  }
  if (best || strict || starts[0] !== cue.at) return best;
  // "SF = one thing, another and a third".
  const to = runFrom(paragraph, cue.at, letters, /^,?[\s-]$/);
  return wordsWithin(paragraph, cue.at, to, letters, 'start', slack);
}

/** The last of the words from `first` on between which nothing but such marks stand. */
function runFrom(paragraph: Paragraph, first: number, letters: string, marks: RegExp): number {
  const { tokens } = paragraph;
  const limit = Math.min(tokens.sentenceTo(tokens.sentenceOf(first)) - 1, first + mostWords(letters));
  let to = first;
  while (to < limit && marks.test(paragraph.between(to))) to++;
  return to;
}

function beforeCue(paragraph: Paragraph, first: number, letters: string): Aligned | undefined {
  const cue = cueBefore(paragraph, first);
  if (cue.at < 0 || letters.length < (cue.weak ? 3 : 2)) return undefined;
  return wordsBefore(paragraph, cue.at, letters, cue.weak ? strictness.weakCue : strictness.cueBefore);
}
