import type { LexiconEntry } from '@plainbridge/shared/checker/lexicon/entry.ts';

/** Letters that are read as an acronym: two capitals and no lower case, or said so by the entry. */
export const isAcronym = (entry: Pick<LexiconEntry, 'term' | 'kind'>): boolean =>
  entry.kind === undefined
    ? /^[A-Z0-9&/-]{2,}$/.test(entry.term) && /[A-Z].*[A-Z]|[A-Z]\d/.test(entry.term)
    : entry.kind === 'acronym';

/** Hyphens and spaces count as the same. */
export const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}&'()]+/u)
    .filter(Boolean);

export const wordings = (entry: Pick<LexiconEntry, 'term' | 'forms'>): string[] => [
  entry.term,
  ...(entry.forms ?? []),
];

/** The countries in which an entry is matched; one without countries meets every other. */
export const places = (entry: LexiconEntry): readonly string[] => entry.countries ?? ['US', 'GB'];

/** A regular plural, or third person, of the last word. */
export const plural = (text: string): string => {
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(text) ? `${text}es` : `${text}s`;
};

/** Finds wordings and their plurals as whole words in a line. Acronyms are compared letter by letter. */
export class Wordings {
  readonly #known = new Map<string, string>();
  #longest = 1;

  constructor(all: readonly string[]) {
    for (const text of all) {
      const keys = isAcronym({ term: text })
        ? [text, `${text}s`]
        : [text, plural(text)].map((one) => words(one).join(' '));
      for (const key of keys) this.#known.set(key, text);
      this.#longest = Math.max(this.#longest, words(text).length);
    }
  }

  in(text: string): string[] {
    const found = text.split(/[^\p{L}\p{N}&/-]+/u).flatMap((letters) => this.#acronym(letters));
    const list = words(text);
    for (let start = 0; start < list.length; start++)
      for (let end = start + 1; end <= Math.min(list.length, start + this.#longest); end++) {
        const known = this.#known.get(list.slice(start, end).join(' '));
        if (known !== undefined) found.push(known);
      }
    return found;
  }

  #acronym(letters: string): string[] {
    const known = /[A-Z]/.test(letters) ? this.#known.get(letters) : undefined;
    return known === undefined ? [] : [known];
  }
}
