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

/** Words without those that other words of the same level, or of one before, make known. */
export function withoutDerived(words: WordsByLevel): Record<Level, string[]> {
  const sets = levelsByWords.map(() => new Set<string>());
  return Object.fromEntries(
    levelsByWords.map((level, rank) => {
      const own = sets[rank] as Set<string>;
      const byLength = [...new Set(words[level])].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
      for (const word of byLength) {
        const known = rankIn(word, (form, below) => sets.findIndex((set, i) => i < below && set.has(form)));
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
function rankIn(word: string, find: (word: string, below: number) => number): number {
  let rank = levelsByWords.length;
  for (const form of baseForms(word)) {
    const found = find(form, rank);
    if (found >= 0) rank = found;
    if (rank === 0) return rank;
  }
  const isCommon = (part: string) => find(part, 1) === 0;
  for (const form of baseForms(word)) {
    for (let at = shortestPart; at <= form.length - shortestPart; at++)
      if (isCommon(form.slice(0, at)) && isCommon(form.slice(at))) return 0;
  }
  return rank;
}

const remembered = 1 << 15;

/** Tells common words from rare ones. */
export class FamiliarWords {
  readonly #filters: CompiledFamiliarWords;
  #marks: readonly Int32Array[] | undefined;
  /** What was said of a word before, by its hash: most words of a text are not new. */
  readonly #ranks = new Map<number, number>();

  constructor(filters: CompiledFamiliarWords) {
    this.#filters = filters;
  }

  /**
   * The first of `levelsByWords` whose readers know the word at [start, end) of a text; their count where none do. Nothing is known
   * of words that are more than small letters from a to z: 0. Takes the word's hash.
   */
  rankOf(text: string, start: number, end: number, hash: number): number {
    const known = this.#ranks.get(hash);
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const rank = word.length > shortestPart && /^[a-z]+$/.test(word) ? this.#lookUp(word) : 0;
    if (this.#ranks.size === remembered) this.#ranks.clear();
    this.#ranks.set(hash, rank);
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
