import type { Paragraph } from '../paragraph.ts';
import { isWordKind, Kind, kindOf } from './characters.ts';

/** Greek letters as the first letters of their names in Latin script. */
const greek = new Map(
  Array.from('αaβbγgδdεeζzηeθtιiκkλlμmνnξxοoπpρrσsςsτtυuφpχcψpωoµm'.matchAll(/(.)(.)/gu), (pair) => [
    pair[1] as string,
    pair[2] as string,
  ]),
);

/** A letter as it is compared: small and without its accent. Code units in and out. */
export function plainLetter(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const small = String.fromCharCode(code).toLowerCase();
  // İ has no small letter of one code unit.
  return small.length > 1 ? code : (greek.get(small) ?? small.normalize('NFD')).charCodeAt(0);
}

/** The code units of a short form that are to be found in its long form. */
export function lettersOf(short: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < short.length; i++) {
    const code = short.charCodeAt(i);
    if (isWordKind(kindOf(code))) out.push(code);
  }
  return out;
}

export const isDigit = (code: number): boolean => kindOf(code) === Kind.digit;

/** Whether a word's first or second letter is this one: no long form begins further on in a word. */
export function beginsWith({ text, tokens }: Paragraph, token: number, letter: number): boolean {
  const start = tokens.startOf(token);
  const plain = plainLetter(letter);
  return (
    plainLetter(text.charCodeAt(start)) === plain ||
    (start + 1 < tokens.endOf(token) && plainLetter(text.charCodeAt(start + 1)) === plain)
  );
}

/**
 * Whether the letters occur in order in tokens [from, to], the first of them where a long form may begin. False for most stretches
 * that hold no long form, before anything is made of them. Digits are passed over, as words may stand for them.
 */
export function occurInOrder(
  paragraph: Paragraph,
  from: number,
  to: number,
  letters: readonly number[],
): boolean {
  const { text, tokens } = paragraph;
  const [first] = letters;
  if (first === undefined) return false;
  let next = afterDigits(letters, 0);
  let wanted = plainLetter(letters[next] ?? 0);
  for (let token = from; token <= to && next < letters.length; token++) {
    if (next === 0 && !beginsWith(paragraph, token, first)) continue;
    const end = tokens.endOf(token);
    for (let at = tokens.startOf(token); at < end; at++) {
      if (plainLetter(text.charCodeAt(at)) !== wanted) continue;
      next = afterDigits(letters, next + 1);
      wanted = plainLetter(letters[next] ?? 0);
    }
  }
  return next === letters.length;
}

function afterDigits(letters: readonly number[], from: number): number {
  let next = from;
  while (next < letters.length && isDigit(letters[next] as number)) next++;
  return next;
}
