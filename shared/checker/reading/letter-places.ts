import type { Paragraph } from '../paragraph.ts';
import { Kind, kindOf } from './characters.ts';
import { isDigit, plainLetter } from './letter-order.ts';
import { Flag, Gap, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** How near the beginning of a word a letter stands. */
export const Depth = {
  /** Begins a word. */
  word: 0,
  /** Begins another part of a hyphenated word, or is a capital or a number inside a word. */
  part: 1,
  inside: 2,
  /** Inside a word in capitals, which may be letters of their own: no other word may lead there. */
  locked: 3,
} as const;

/** A letter or digit in a stretch of text. */
export interface LetterPlace {
  readonly token: number;
  readonly offset: number;
  readonly depth: number;
}

/** More places inside words than this are not looked at: they keep the steps of an alignment few. */
const mostInside = 24;

const numbers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    one: '1',
    first: '1',
    two: '2',
    second: '2',
    three: '3',
    third: '3',
    four: '4',
    five: '5',
  }),
);

const greekNames = new WordSet('alpha beta gamma delta epsilon kappa lambda omega sigma');

const [e, x] = [101, 120];

/** Where each of these letters and digits stands in tokens [from, to]: by its code unit, as `plainLetter` gives it. */
export function letterPlaces(
  paragraph: Paragraph,
  from: number,
  to: number,
  letters: readonly number[],
): ReadonlyMap<number, readonly LetterPlace[]> {
  const { text, tokens } = paragraph;
  const places = new Map(letters.map((letter): [number, LetterPlace[]] => [plainLetter(letter), []]));
  const withNumbers = letters.some(isDigit);
  const put = (letter: number, token: number, offset: number, depth: number) => {
    const list = places.get(letter);
    if (list && (depth < Depth.inside || list.length < mostInside)) list.push({ token, offset, depth });
  };
  let afterLocants = true;
  for (let token = from; token <= to; token++) {
    const start = tokens.startOf(token);
    const part = token > from && tokens.gapOf(token) === Gap.hyphen;
    afterLocants = !part || (afterLocants && isLocant(paragraph, token - 1));
    const first = afterLocants ? Depth.word : Depth.part;
    const inside = tokens.has(token, Flag.capitals) ? Depth.locked : Depth.inside;
    const number = withNumbers ? numbers.get(paragraph.word(token)) : undefined;
    if (number) put(number.charCodeAt(0), token, start, first);
    let before: number = Kind.other;
    for (let offset = start; offset < tokens.endOf(token); offset++) {
      const code = text.charCodeAt(offset);
      const kind = kindOf(code);
      if (kind > Kind.mark) {
        const letter = plainLetter(code);
        const turn =
          (kind === Kind.upper && before === Kind.lower) || (kind === Kind.digit && before !== Kind.digit);
        put(letter, token, offset, offset === start ? first : turn ? Depth.part : inside);
        // An extensible language: XL.
        if (letter === x && offset === start + 1 && plainLetter(text.charCodeAt(start)) === e)
          put(x, token, offset, first);
      }
      before = kind;
    }
  }
  return places;
}

/** The numbers and letters before a chemical's name: "2,4-dinitrotoluol", "alpha-2-globulin". */
export function isLocant(paragraph: Paragraph, token: number): boolean {
  const { tokens } = paragraph;
  return lengthOf(tokens, token) === 1 || tokens.has(token, Flag.digit) || greekNames.has(paragraph, token);
}

const lengthOf = (tokens: Tokens, token: number): number => tokens.endOf(token) - tokens.startOf(token);
