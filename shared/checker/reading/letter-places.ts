import type { Paragraph } from '../paragraph.ts';
import { Kind, kindOf } from './characters.ts';
import { Flag, Gap, type Tokens } from './tokens.ts';

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

/** Greek letters as the first letters of their names in Latin script. */
const greek = new Map(
  Array.from('αaβbγgδdεeζzηeθtιiκkλlμmνnξxοoπpρrσsςsτtυuφpχcψpωoµm'.matchAll(/(.)(.)/gu), (pair) => [
    pair[1] as string,
    pair[2] as string,
  ]),
);
const greekNames = new Set('alpha beta gamma delta epsilon kappa lambda omega sigma'.split(' '));

/** A letter as it is compared: small and without its accent. */
export function plainLetter(char: string): string {
  const small = char.toLowerCase();
  if (small.charCodeAt(0) < 128) return small;
  return greek.get(small) ?? small.normalize('NFD').charAt(0);
}

/** Where each letter and digit of tokens [from, to] stands. */
export function letterPlaces(paragraph: Paragraph, from: number, to: number): Map<string, LetterPlace[]> {
  const { text, tokens } = paragraph;
  const places = new Map<string, LetterPlace[]>();
  const put = (letter: string, place: LetterPlace) => {
    const list = places.get(letter);
    if (!list) places.set(letter, [place]);
    else if (place.depth < Depth.inside || list.length < mostInside) list.push(place);
  };
  let afterLocants = true;
  for (let token = from; token <= to; token++) {
    const start = tokens.startOf(token);
    const part = token > from && tokens.gapOf(token) === Gap.hyphen;
    afterLocants = !part || (afterLocants && isLocant(paragraph, token - 1));
    const first = afterLocants ? Depth.word : Depth.part;
    const inside = tokens.has(token, Flag.capitals) ? Depth.locked : Depth.inside;
    const number = numbers.get(paragraph.word(token));
    if (number) put(number, { token, offset: start, depth: first });
    let before: number = Kind.other;
    for (let offset = start; offset < tokens.endOf(token); offset++) {
      const kind = kindOf(text.charCodeAt(offset));
      if (kind > Kind.mark) {
        const letter = plainLetter(text.charAt(offset));
        const turn =
          (kind === Kind.upper && before === Kind.lower) || (kind === Kind.digit && before !== Kind.digit);
        const depth = offset === start ? first : turn ? Depth.part : inside;
        put(letter, { token, offset, depth });
        // An extensible language: XL.
        if (letter === 'x' && offset === start + 1 && plainLetter(text.charAt(start)) === 'e')
          put('x', { token, offset, depth: first });
      }
      before = kind;
    }
  }
  return places;
}

/** The numbers and letters before a chemical's name: "2,4-dinitrotoluol", "alpha-2-globulin". */
export function isLocant(paragraph: Paragraph, token: number): boolean {
  const { tokens } = paragraph;
  return (
    lengthOf(tokens, token) === 1 ||
    tokens.has(token, Flag.digit) ||
    (lengthOf(tokens, token) <= 7 && greekNames.has(paragraph.word(token)))
  );
}

const lengthOf = (tokens: Tokens, token: number): number => tokens.endOf(token) - tokens.startOf(token);
