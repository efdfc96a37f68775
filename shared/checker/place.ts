import { fold } from './reading/characters.ts';
import type { Case } from './rewriting/capitals.ts';

/** What a place is made from. Offsets are the paragraph's; of a neighbour that is not there, both are the same. */
interface Standing {
  readonly start: number;
  readonly end: number;
  readonly case: Case;
  readonly startsSentence: boolean;
  readonly article: number;
  readonly landmark: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** Where something stands in its paragraph, with what a replacement must fit. Offsets are the paragraph's. */
export class Place {
  readonly start: number;
  readonly end: number;
  readonly case: Case;
  readonly startsSentence: boolean;
  /** Where an "a" or "an" directly before it starts; -1: none. */
  readonly article: number;
  /** A landmark for the finding's id: a hash of the nearest lasting word before it. */
  readonly landmark: number;
  /** The sentence that it stands in. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly #text: string;
  readonly #beforeStart: number;
  readonly #beforeEnd: number;
  readonly #afterStart: number;
  readonly #afterEnd: number;
  #before: string | undefined;
  #after: string | undefined;

  constructor(text: string, standing: Standing) {
    this.start = standing.start;
    this.end = standing.end;
    this.case = standing.case;
    this.startsSentence = standing.startsSentence;
    this.article = standing.article;
    this.landmark = standing.landmark;
    this.sentenceStart = standing.sentenceStart;
    this.sentenceEnd = standing.sentenceEnd;
    this.#text = text;
    this.#beforeStart = standing.beforeStart;
    this.#beforeEnd = standing.beforeEnd;
    this.#afterStart = standing.afterStart;
    this.#afterEnd = standing.afterEnd;
  }

  /** The word before, folded; '' where a mark or nothing stands between. Made when it is asked for, as few places come to that. */
  get before(): string {
    this.#before ??= fold(this.#text.slice(this.#beforeStart, this.#beforeEnd));
    return this.#before;
  }

  /** The word after, as `before`. */
  get after(): string {
    this.#after ??= fold(this.#text.slice(this.#afterStart, this.#afterEnd));
    return this.#after;
  }
}
