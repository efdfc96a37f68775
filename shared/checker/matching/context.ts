import type { Sector } from '../../domain/sector.ts';
import type { Tokens } from '../reading/tokens.ts';
import { inflect } from '../rewriting/inflection.ts';
import { Companies } from './companies.ts';
import type { Entry } from './entry.ts';
import type { Patterns } from './patterns.ts';

/** Phrases as the hashes of their words (`Tokens.hash`), in every spelling: single words apart, as most are, and also in the plural. */
export class Phrases {
  readonly #words = new Set<number>();
  /** A bit for each of the words, by their hash: most other words are told from them without a look-up. */
  #low = 0;
  #high = 0;
  readonly #longer: number[][] = [];

  constructor(list: readonly string[] = [], patterns: Patterns) {
    const texts = list.flatMap((text) =>
      text.includes(' ') ? text : [text, inflect(text, 'noun', 'plural')],
    );
    for (const phrase of texts.flatMap((text) => patterns.hashesOf(text))) {
      if (phrase.length === 1) this.#add(phrase[0] as number);
      else if (phrase.length > 1) this.#longer.push(phrase);
    }
  }

  #add(hash: number): void {
    this.#words.add(hash);
    if ((hash & 32) === 0) this.#low |= 1 << hash;
    else this.#high |= 1 << hash;
  }

  #has(hash: number): boolean {
    // A shift counts by the five lowest bits alone.
    const bits = (hash & 32) === 0 ? this.#low : this.#high;
    return ((bits >>> hash) & 1) === 1 && this.#words.has(hash);
  }

  get isEmpty(): boolean {
    return this.#words.size === 0 && this.#longer.length === 0;
  }

  /** Whether one stands within tokens [from, to). */
  isIn(tokens: Tokens, from: number, to: number): boolean {
    if (this.isEmpty) return false;
    if (this.#words.size > 0)
      for (let i = from; i < to; i++) if (this.#has(tokens.hash[i] as number)) return true;
    for (const phrase of this.#longer)
      for (let at = from; at + phrase.length <= to; at++) if (stands(tokens, phrase, at)) return true;
    return false;
  }

  /** Whether one ends before token `end`, and begins no earlier than `from`. */
  endsAt(tokens: Tokens, end: number, from: number): boolean {
    if (end > from && this.#has(tokens.hash[end - 1] as number)) return true;
    for (const phrase of this.#longer)
      if (end - phrase.length >= from && stands(tokens, phrase, end - phrase.length)) return true;
    return false;
  }

  /** Whether one begins at token `start`, and ends before `to`. */
  beginsAt(tokens: Tokens, start: number, to: number): boolean {
    if (start < to && this.#has(tokens.hash[start] as number)) return true;
    for (const phrase of this.#longer)
      if (start + phrase.length <= to && stands(tokens, phrase, start)) return true;
    return false;
  }
}

function stands(tokens: Tokens, phrase: readonly number[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (tokens.hash[at + i] !== phrase[i]) return false;
  return true;
}

/** How far from its term, in words, a context's words may stand; in the case of a false friend, those that speak for it. */
const nearby = 6;
const nearbyOfFalseFriend = 12;

type ContextEntry = Pick<Entry, 'source'> & { readonly context: NonNullable<Entry['context']> };

/** The company in which a term counts. */
export class Context {
  readonly #near: Phrases;
  readonly #before: Phrases;
  readonly #after: Phrases;
  readonly #not: Phrases;
  readonly #notBefore: Phrases;
  readonly #notAfter: Phrases;
  readonly #companies: Companies;
  /** Of the sectors whose words it asks for. */
  readonly #company: number;
  readonly #asks: boolean;
  readonly #excludes: boolean;
  readonly #reach: number;

  /** @param homes The sectors where the entry is at home, where it asks for their words. */
  constructor(entry: ContextEntry, homes: readonly Sector[], companies: Companies, patterns: Patterns) {
    const { context } = entry;
    this.#reach = entry.source === 'false-friend' ? nearbyOfFalseFriend : nearby;
    const phrases = (kind: Exclude<keyof typeof context, 'company'>) => new Phrases(context[kind], patterns);
    this.#companies = companies;
    this.#company = Companies.of(homes);
    this.#near = phrases('near');
    this.#before = phrases('before');
    this.#after = phrases('after');
    this.#not = phrases('not');
    this.#notBefore = phrases('notBefore');
    this.#notAfter = phrases('notAfter');
    this.#excludes = [this.#not, this.#notBefore, this.#notAfter].some((words) => !words.isEmpty);
    this.#asks = homes.length > 0 || [this.#near, this.#before, this.#after].some((words) => !words.isEmpty);
  }

  /** Whether tokens [first, last] stand in it. */
  holds(tokens: Tokens, first: number, last: number): boolean {
    return (!this.#asks || this.#isMet(tokens, first, last)) && !this.refuses(tokens, first, last);
  }

  #isMet(tokens: Tokens, first: number, last: number): boolean {
    const { from, to } = around(tokens, first, last, this.#reach);
    return (
      this.#isNamedWithin(tokens, first, last, from, to) ||
      (this.#company !== 0 &&
        (this.#companies.isIn(tokens, from, first, this.#company) ||
          this.#companies.isIn(tokens, last + 1, to, this.#company)))
    );
  }

  /** Whether words of its own, and not company alone, speak for it. */
  isNamed(tokens: Tokens, first: number, last: number): boolean {
    const { from, to } = around(tokens, first, last, this.#reach);
    return this.#isNamedWithin(tokens, first, last, from, to);
  }

  #isNamedWithin(tokens: Tokens, first: number, last: number, from: number, to: number): boolean {
    return (
      this.#before.endsAt(tokens, first, from) ||
      this.#after.beginsAt(tokens, last + 1, to) ||
      this.#near.isIn(tokens, from, first) ||
      this.#near.isIn(tokens, last + 1, to)
    );
  }

  /** Whether something around tokens [first, last] says that it is not the term. */
  refuses(tokens: Tokens, first: number, last: number): boolean {
    if (!this.#excludes) return false;
    const { from, to } = around(tokens, first, last, nearby);
    return (
      this.#not.isIn(tokens, from, first) ||
      this.#not.isIn(tokens, last + 1, to) ||
      this.#notBefore.endsAt(tokens, first, from) ||
      this.#notAfter.beginsAt(tokens, last + 1, to)
    );
  }

  /** Whether any other term of the sector will do for company: not where words directly before or after make the term. */
  get isOpen(): boolean {
    return this.#before.isEmpty && this.#after.isEmpty;
  }
}

/** The tokens within reach of [first, last], in its sentence. */
function around(tokens: Tokens, first: number, last: number, reach: number): { from: number; to: number } {
  const sentence = tokens.sentenceOf(first);
  return {
    from: Math.max(tokens.sentenceFrom(sentence), first - reach),
    to: Math.min(tokens.sentenceTo(sentence), last + 1 + reach),
  };
}
