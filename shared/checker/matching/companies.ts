import { type Sector, sectors } from '../../domain/sectors.ts';
import type { Tokens } from '../reading/tokens.ts';
import { hashOf } from '../reading/vocabulary.ts';
import type { CompiledLexicon } from './compile.ts';
import { otherSpellings } from './spellings.ts';

/** Set once a token was looked up. */
const known = 1 << 15;

/** The words that stand around the terms of each sector, by which it is told whose company a term is in. */
export class Companies {
  readonly #words: CompiledLexicon['company'];
  /** For each word, by its hash, a bit for every sector; made when the first term asks. */
  #sectors: ReadonlyMap<number, number> | undefined;

  constructor(words: CompiledLexicon['company']) {
    this.#words = words;
  }

  /** The bits of some sectors. */
  static of(list: readonly Sector[]): number {
    return list.reduce((bits, sector) => bits | (1 << sectors.indexOf(sector)), 0);
  }

  /** Whether a word of one of these sectors stands within tokens [from, to). */
  isIn(tokens: Tokens, from: number, to: number, wanted: number): boolean {
    const { company } = tokens;
    for (let i = from; i < to; i++) {
      if (company[i] === 0) company[i] = known | this.#sectorsOf(tokens.hash[i] as number);
      if (((company[i] as number) & wanted) !== 0) return true;
    }
    return false;
  }

  #sectorsOf(hash: number): number {
    this.#sectors ??= this.#read();
    return this.#sectors.get(hash) ?? 0;
  }

  #read(): Map<number, number> {
    const bits = new Map<number, number>();
    sectors.forEach((sector, i) => {
      for (const word of this.#words[sector]?.split(/\s+/) ?? []) {
        for (const spelling of [word, ...otherSpellings(word)]) {
          for (const form of [spelling, regularPlural(spelling)]) {
            const hash = hashOf(form);
            bits.set(hash, (bits.get(hash) ?? 0) | (1 << i));
          }
        }
      }
    });
    return bits;
  }
}

/** Quicker than `inflect`, which knows the nouns that the lists spell out. */
const regularPlural = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:[sxz]|[cs]h)$/.test(word)
      ? `${word}es`
      : `${word}s`;
