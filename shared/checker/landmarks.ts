import { levelsByWords } from './familiarity/familiar-words.ts';
import type { Paragraph } from './paragraph.ts';
import { Flag } from './reading/tokens.ts';

/** How many tokens before a finding its landmark may stand. */
const reach = 40;
/** What is offered is made of words that everybody knows. */
const rankOfFixes = levelsByWords.indexOf('general');

/**
 * Words by which the findings of a paragraph are told apart, as no fix brings them in or takes them out: not matched, and none of the
 * common words that fixes are made of.
 */
export class Landmarks {
  readonly #paragraph: Paragraph;
  /** How many tokens have been asked so far. */
  #until = 0;

  constructor(paragraph: Paragraph) {
    this.#paragraph = paragraph;
    markFixable(paragraph);
  }

  /** The hash of the nearest one before a token; 0: none is near. */
  before(first: number): number {
    const { landmark, fixable, hash } = this.#paragraph.tokens;
    for (; this.#until < first; this.#until++) {
      const i = this.#until;
      const isOne = fixable[i] === 0 && this.#isLasting(i);
      landmark[i] = isOne ? i : i > 0 ? (landmark[i - 1] as number) : -1;
    }
    const at = first > 0 ? (landmark[first - 1] as number) : -1;
    return at >= 0 && at >= first - reach ? (hash[at] as number) : 0;
  }

  #isLasting(index: number): boolean {
    const paragraph = this.#paragraph;
    return paragraph.tokens.has(index, Flag.capitals | Flag.digit) || paragraph.rankOf(index) > rankOfFixes;
  }
}

/** Marks the tokens that a fix may replace. Letters stay when they are spelled out. */
function markFixable({ tokens, matches }: Paragraph): void {
  const { fixable } = tokens;
  fixable.fill(0, 0, tokens.count);
  for (const list of [matches.terms, matches.wordy, matches.expansions]) {
    for (const match of list) {
      const stays = match.hits.every((hit) => hit.entry.acronym && hit.form !== 'expansion');
      if (!stays) fixable.fill(1, match.first, match.last + 1);
    }
  }
}
