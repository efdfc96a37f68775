import type { Match, Matches } from './matching/matches.ts';
import type { Terms } from './matching/terms.ts';
import { Place } from './place.ts';
import { type AcronymUse, acronymUsesIn } from './reading/acronym-uses.ts';
import { fold, Kind, kindOf } from './reading/characters.ts';
import type { Span } from './reading/long-forms.ts';
import { longFormsIn } from './reading/read-acronyms.ts';
import { Flag, Gap, type Tokens } from './reading/tokens.ts';
import { WordSet } from './reading/word-set.ts';
import type { Case } from './rewriting/capitals.ts';

export type { Place } from './place.ts';

const articles = new WordSet('a an');

/** How many tokens before a finding its landmark may stand. */
const landmarkReach = 40;

/**
 * One paragraph as the rules see it while it is being read. The tokens are overwritten by the next paragraph: what a rule keeps,
 * it keeps as offsets.
 */
export class Paragraph {
  readonly text: string;
  readonly tokens: Tokens;
  readonly matches: Matches;
  readonly #terms: Terms;
  #shouted: Uint8Array | undefined;
  #fixable: Uint8Array | undefined;
  #longForms: readonly Span[] | undefined;
  #acronymUses: readonly AcronymUse[] | undefined;

  constructor(text: string, tokens: Tokens, matches: Matches, terms: Terms) {
    this.text = text;
    this.tokens = tokens;
    this.matches = matches;
    this.#terms = terms;
  }

  /** A token's text, folded; '' outside the paragraph. */
  word(index: number): string {
    if (index < 0 || index >= this.tokens.count) return '';
    return fold(this.text.slice(this.tokens.startOf(index), this.tokens.endOf(index)));
  }

  /** What stands between a token and the next one, or the paragraph's end. At most 16 code units. */
  between(index: number): string {
    const from = index < 0 ? 0 : this.tokens.endOf(index);
    const to = index + 1 < this.tokens.count ? this.tokens.startOf(index + 1) : this.text.length;
    return this.text.slice(from, Math.min(to, from + 16));
  }

  /** Whether nothing but a space stands between a token and the one before it. */
  follows(index: number): boolean {
    return index > 0 && index < this.tokens.count && this.tokens.gapOf(index) === Gap.space;
  }

  /**
   * Whether a token's capitals say nothing: a heading or a sentence all in capitals, or three such words in a row ("PLEASE DO NOT").
   */
  isShouted(index: number): boolean {
    this.#shouted ??= findShouting(this.tokens);
    return this.#shouted[index] === 1;
  }

  get acronymUses(): readonly AcronymUse[] {
    this.#acronymUses ??= acronymUsesIn(this);
    return this.#acronymUses;
  }

  /** Whether tokens [first, last] are part of a long form beside its bracketed letters, which explain it. */
  isLongForm(first: number, last: number): boolean {
    this.#longForms ??= longFormsIn(this);
    if (this.#longForms.length === 0) return false;
    const from = this.tokens.startOf(first);
    const to = this.tokens.endOf(last);
    return this.#longForms.some(({ start, end }) => start <= from && to <= end);
  }

  /** Whether a capitalised word stands beside another one, as part of a name: the Onboarding Company. */
  isName(index: number): boolean {
    const { tokens } = this;
    const capital = (i: number) => tokens.has(i, Flag.capitalised) && !tokens.has(i, Flag.capitals);
    if (!capital(index) || this.isShouted(index)) return false;
    const sentence = tokens.sentenceFrom(tokens.sentenceOf(index));
    if (capital(index + 1) && this.follows(index + 1)) return true;
    return index - 1 > sentence && capital(index - 1) && this.follows(index);
  }

  /** The place of tokens [first, last]. */
  place(first: number, last: number): Place {
    const { tokens, text } = this;
    const sentence = tokens.sentenceOf(first);
    const from = tokens.sentenceFrom(sentence);
    const to = tokens.sentenceTo(sentence);
    const start = tokens.startOf(first);
    const end = tokens.endOf(last);
    const startsSentence = first === from;
    const joinsBefore = first > 0 && tokens.gapOf(first) <= Gap.hyphen;
    const joinsAfter = last + 1 < tokens.count && tokens.gapOf(last + 1) <= Gap.hyphen;
    return new Place(text, {
      start,
      end,
      case: this.#caseOf(first, last, startsSentence),
      startsSentence,
      article: this.follows(first) && articles.has(this, first - 1) ? tokens.startOf(first - 1) : -1,
      landmark: this.#landmark(first),
      sentenceStart: tokens.startOf(from),
      sentenceEnd: to < tokens.count ? tokens.startOf(to) : text.length,
      beforeStart: joinsBefore ? tokens.startOf(first - 1) : start,
      beforeEnd: joinsBefore ? tokens.endOf(first - 1) : start,
      afterStart: joinsAfter ? tokens.startOf(last + 1) : end,
      afterEnd: joinsAfter ? tokens.endOf(last + 1) : end,
    });
  }

  placeOf(match: Match): Place {
    return this.place(match.first, match.last);
  }

  #caseOf(first: number, last: number, startsSentence: boolean): Case {
    const { tokens } = this;
    if (kindOf(this.text.charCodeAt(tokens.startOf(first))) === Kind.lower) return 'as-is';
    let letters = 0;
    let small = 0;
    for (let at = tokens.startOf(first); at < tokens.endOf(last); at++) {
      const kind = kindOf(this.text.charCodeAt(at));
      if (kind === Kind.upper) letters++;
      else if (kind === Kind.lower) small++;
    }
    if (letters > 1 && small === 0) return 'all';
    let capitalised = 0;
    for (let i = first; i <= last; i++) if (tokens.has(i, Flag.capitalised)) capitalised++;
    if (capitalised > 1 && capitalised === last - first + 1) return 'title';
    return tokens.has(first, Flag.capitalised) && (startsSentence || capitalised > 0) ? 'first' : 'as-is';
  }

  /** The last word before a token that no fix brings in or takes out: neither matched nor a small word. 0: none is near. */
  #landmark(first: number): number {
    const { tokens } = this;
    for (let i = first - 1; i >= 0 && i >= first - landmarkReach; i--) {
      const lasting =
        !this.#terms.isPassing(tokens.hash[i] as number) &&
        !this.#isFixable(i) &&
        !tokens.has(i, Flag.possessive);
      if (lasting) return tokens.hash[i] as number;
    }
    return 0;
  }

  /** Whether a token is in what a fix may replace. Letters stay when they are spelled out. */
  #isFixable(index: number): boolean {
    this.#fixable ??= this.#findFixable();
    return this.#fixable[index] === 1;
  }

  #findFixable(): Uint8Array {
    const { matches } = this;
    const fixable = new Uint8Array(this.tokens.count);
    for (const list of [matches.terms, matches.wordy, matches.expansions]) {
      for (const match of list) {
        const stays = match.hits.every((hit) => hit.entry.acronym && hit.form !== 'expansion');
        if (!stays) fixable.fill(1, match.first, match.last + 1);
      }
    }
    return fixable;
  }
}

function findShouting(tokens: Tokens): Uint8Array {
  const shouted = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence < tokens.sentences; sentence++) {
    const from = tokens.sentenceFrom(sentence);
    const to = tokens.sentenceTo(sentence);
    let start = from;
    let words = 0;
    let all = true;
    for (let i = from; i <= to; i++) {
      const loud = i < to && tokens.has(i, Flag.noSmall);
      if (i < to && !loud) all = false;
      if (!loud || (i > start && tokens.gapOf(i) !== Gap.space)) {
        if (words >= 3) shouted.fill(1, start, i);
        start = loud ? i : i + 1;
        words = 0;
      }
      // "A" and "I" are capitals anyhow.
      if (loud && tokens.endOf(i) - tokens.startOf(i) > 1) words++;
    }
    if (all && (to - from > 1 || tokens.count === 1)) shouted.fill(1, from, to);
  }
  return shouted;
}
