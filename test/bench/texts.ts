import { messages } from '../checker/messages/index.ts';

/** Numbers that are the same in every run. */
export function randomFrom(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

const random = randomFrom(20250601);

const sentences = messages
  .flatMap(({ text }) => text.split(/\n+|(?<=[.?!]) +/))
  .filter((sentence) => sentence.length > 25 && !sentence.startsWith('>'));

/** Every word of the sample messages once, in small letters. */
export const words: readonly string[] = [
  ...new Set(
    sentences
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  ),
];

/** A fresh text of about `size` characters: sentences in a new order, each with a word exchanged, in paragraphs of five. */
export function freshText(size: number): string {
  let text = '';
  for (let n = 1; text.length < size; n++) {
    const sentence = (sentences[random(sentences.length)] as string).split(' ');
    sentence[random(sentence.length)] = words[random(words.length)] as string;
    text += sentence.join(' ') + (n % 5 === 0 ? '\n\n' : ' ');
  }
  // A string of its own, not a chain of pieces.
  return Buffer.from(text).toString();
}
