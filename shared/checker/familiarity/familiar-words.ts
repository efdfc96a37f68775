import type { Level } from '../audience.ts';
import { baseForms } from './base-forms.ts';
import { filterOf, markOf, marksIn, type WordFilter } from './word-filter.ts';

/** From the reader who knows fewest words to the one who knows most. */
export const levelsByWords: readonly Level[] = ['second-language', 'general', 'professional'];

/** For each level the words that its readers know and those of the levels before do not. */
export type WordsByLevel = Readonly<Record<Level, readonly string[]>>;
export type CompiledFamiliarWords = Readonly<Record<Level, WordFilter>>;

/** One word in two hundred that is not among 12,000 passes for one that is. */
const bits = 21;

const shortestPart = 3;
/** Shorter words are not told apart. */
export const shortestRare = 4;

/** Words without those that other words of the same level, or of one before, make known. */
export function withoutDerived(words: WordsByLevel): Record<Level, string[]> {
  const sets = levelsByWords.map(() => new Set<string>());
  return Object.fromEntries(
    levelsByWords.map((level, rank) => {
      const own = sets[rank] as Set<string>;
      const byLength = [...new Set(words[level])].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
      for (const word of byLength) {
        // One step, so that one more is left for its own forms.
        const known = rankIn(
          word,
          (form, below) => sets.findIndex((set, i) => i < below && set.has(form)),
          1,
        );
        if (known > rank) own.add(word);
      }
      return [level, [...own]];
    }),
  ) as Record<Level, string[]>;
}

export function compileFamiliarWords(words: WordsByLevel): CompiledFamiliarWords {
  const lists = withoutDerived(words);
  const filters = levelsByWords.map((level) => [level, filterOf(lists[level], bits)]);
  return Object.fromEntries(filters) as CompiledFamiliarWords;
}

/**
 * The first level that knows a word, as an index of `levelsByWords`; their count where none does: the word itself, what it may be made of, or two
 * common words that it may be made of ("whiteboard").
 * @param find The first level below a given one whose list holds a word; -1: none.
 */
function rankIn(word: string, find: (word: string, below: number) => number, steps?: number): number {
  let rank = levelsByWords.length;
  for (const form of baseForms(word, steps)) {
    const found = find(form, rank);
    if (found >= 0) rank = found;
    if (rank === 0) return rank;
  }
  const isCommon = (part: string) => find(part, 1) === 0;
  for (const form of baseForms(word, steps)) {
    for (let at = shortestPart; at <= form.length - shortestPart; at++)
      if (isCommon(form.slice(0, at)) && isCommon(form.slice(at))) return 0;
  }
  return rank;
}

const remembered = 1 << 15;
const ways = 4;
const notYet = 255;

/** Tells common words from rare ones. */
export class FamiliarWords {
  readonly #filters: CompiledFamiliarWords;
  #marks: readonly Int32Array[] | undefined;
  /** What was said of a word before, by its hash, in one of four slots: most words of a text are not new. */
  readonly #hashes = new Int32Array(remembered);
  readonly #ranks = new Uint8Array(remembered).fill(notYet);
  #way = 0;

  constructor(filters: CompiledFamiliarWords) {
    this.#filters = filters;
  }

  /**
   * The first of `levelsByWords` whose readers know the word at [start, end) of a text; their count where none do. Nothing is known
   * of words that are shorter than `shortestRare` or more than letters from a to z: 0. Takes the word's hash.
   */
  rankOf(text: string, start: number, end: number, hash: number): number {
    const slot = (hash ^ (hash >>> 16)) & (remembered - ways);
    for (let at = slot; at < slot + ways; at++)
      if (this.#hashes[at] === hash && this.#ranks[at] !== notYet) return this.#ranks[at] as number;
    const word = text.slice(start, end).toLowerCase();
    const rank = word.length >= shortestRare && /^[a-z]+$/.test(word) ? this.#lookUp(word) : 0;
    this.#way = (this.#way + 1) % ways;
    this.#hashes[slot + this.#way] = hash;
    this.#ranks[slot + this.#way] = rank;
    return rank;
  }

  #lookUp(word: string): number {
    this.#marks ??= levelsByWords.map((level) => marksIn(this.#filters[level]));
    const marks = this.#marks;
    return rankIn(word, (form, below) => {
      const mark = markOf(form, bits);
      for (let rank = 0; rank < below; rank++) if (holds(marks[rank] as Int32Array, mark)) return rank;
      return -1;
    });
  }
}

function holds(marks: Int32Array, mark: number): boolean {
  let from = 0;
  let to = marks.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((marks[middle] as number) < mark) from = middle + 1;
    else to = middle;
  }
  return marks[from] === mark;
}
