import type { Paragraph } from '../paragraph.ts';
import { hashOf } from './vocabulary.ts';

/** Words that tokens are compared with. Nearly all tokens are told from them by their hash, before any string is made. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #hashes: ReadonlySet<number>;

  /** @param words Folded, or a text of such words. One with dots is found only if it is given without them too. */
  constructor(words: string | Iterable<string>) {
    this.#words = new Set(typeof words === 'string' ? words.split(/\s+/) : words);
    this.#hashes = new Set([...this.#words].map((word) => hashOf(word)));
  }

  has(paragraph: Paragraph, index: number): boolean {
    return this.mayHave(paragraph, index) && this.#words.has(paragraph.word(index));
  }

  /** False for nearly all tokens that are none of them; a token's dots do not count. */
  mayHave({ tokens }: Paragraph, index: number): boolean {
    return index >= 0 && index < tokens.count && this.#hashes.has(tokens.hash[index] as number);
  }
}
