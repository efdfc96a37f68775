import { unknownWord } from './vocabulary.ts';

/** Shape of a token and whose it is. */
export const Flag = {
  /** First letter is a capital. */
  capitalised: 1,
  /** Two capitals or more, and no small letter but a plural s ("IEPs"). */
  capitals: 2,
  /** The small s of "IEPs". */
  pluralS: 4,
  digit: 8,
  /** Dots between single letters ("I.E.P."). */
  dotted: 16,
  /** A split-off 's. */
  possessive: 32,
  /** Not the writer's words: an address, code, a quotation. */
  leftAlone: 64,
  /** No small letter at all (and at least one capital). */
  noSmall: 128,
} as const;

/** What stands between a token and the one before it. */
export const Gap = { touch: 0, space: 1, hyphen: 2, slash: 3, comma: 4, other: 5 } as const;

/**
 * The tokens of one paragraph as parallel arrays, filled by the reading pass and used again for the next paragraph. A token is
 * a run of letters and digits with its inner apostrophes, decimal points and ampersands; "follow-up" is two, joined by a hyphen.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  word = new Int32Array(0);
  hash = new Int32Array(0);
  sentence = new Int32Array(0);
  flags = new Uint8Array(0);
  gap = new Uint8Array(0);
  syllables = new Uint8Array(0);
  /** See `Companies`; 0: not asked yet. */
  company = new Uint16Array(0);
  /** One more than `FamiliarWords.rankOf`; 0: not asked yet. */
  rank = new Uint8Array(0);
  /** The token before or at this one that is a landmark; see `Paragraph`. */
  landmark = new Int32Array(0);
  /** Whether a token is in what a fix may replace; see `Paragraph`. */
  fixable = new Uint8Array(0);
  /** For what is worked out of a paragraph for a moment: whoever takes it begins by wiping it. */
  scratch = new Uint8Array(0);
  /** How many tokens hold a capital, a digit or dots, and which, in order. */
  shapedCount = 0;
  shaped = new Int32Array(0);
  /** How many sentences, and the first token of each. */
  sentences = 0;
  sentenceFirst = new Int32Array(0);

  /** Makes room for a paragraph of `length` code units and forgets the one before. */
  reset(length: number): void {
    this.count = 0;
    this.shapedCount = 0;
    this.sentences = 0;
    const wanted = length + 2;
    const held = this.start.length;
    // A huge paragraph's room is given back when the next one is small.
    if (held >= wanted && held < 1 << 20) return;
    if (held >= wanted && wanted > held >> 3) return;
    const size = Math.max(1024, wanted + (wanted >> 1));
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.word = new Int32Array(size);
    this.hash = new Int32Array(size);
    this.sentence = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.gap = new Uint8Array(size);
    this.syllables = new Uint8Array(size);
    this.company = new Uint16Array(size);
    this.rank = new Uint8Array(size);
    this.landmark = new Int32Array(size);
    this.scratch = new Uint8Array(size);
    this.fixable = new Uint8Array(size);
    this.shaped = new Int32Array(size);
    this.sentenceFirst = new Int32Array(size);
  }

  /** Tells that the token that is added next is a shaped one. */
  shapeNext(): void {
    this.shaped[this.shapedCount++] = this.count;
  }

  has(index: number, flag: number): boolean {
    return index >= 0 && index < this.count && ((this.flags[index] as number) & flag) !== 0;
  }

  startOf(index: number): number {
    return this.start[index] as number;
  }

  endOf(index: number): number {
    return this.end[index] as number;
  }

  gapOf(index: number): number {
    return this.gap[index] as number;
  }

  wordOf(index: number): number {
    return this.word[index] ?? unknownWord;
  }

  sentenceOf(index: number): number {
    return this.sentence[index] as number;
  }

  /** First token of a sentence, and the token after its last. */
  sentenceFrom(sentence: number): number {
    return this.sentenceFirst[sentence] as number;
  }

  sentenceTo(sentence: number): number {
    return sentence + 1 < this.sentences ? (this.sentenceFirst[sentence + 1] as number) : this.count;
  }

  /** Marks [from, to) as not the writer's. */
  leaveAlone(from: number, to: number): void {
    for (let i = from; i < to; i++) this.flags[i] = (this.flags[i] as number) | Flag.leftAlone;
  }
}
