import { folding, infoOf } from './characters.ts';
import { hashSeed, hashStep } from './vocabulary.ts';

/** Up to this length a word is told from others by all its letters. */
const shortWord = 4;
/** Of a longer word these are enough, and keep clear of its endings. */
const longBeginning = 6;

/** What tells a word, folded, from others: short words themselves, the first four to six letters of longer ones. */
export const beginningOf = (word: string): string => word.slice(0, lengthOfBeginning(word.length));

const lengthOfBeginning = (length: number): number =>
  length <= shortWord ? length : Math.min(length - 1, longBeginning);

/** What all forms of a word begin with: at most seven of its letters; a word of two is told by them from words of four. */
const longCommonBeginning = 7;
const commonBeginning = (length: number): number =>
  Math.min(length, Math.max(3, Math.min(length - 1, longCommonBeginning)));

const slots = 1 << 16;
const recentWords = 1 << 14;
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (slots - 1);

/**
 * Items that need no table of their own until a text holds a word of theirs. A glossary of 100,000 terms is
 * put to sleep in milliseconds, and a draft wakes few of them. Beginnings share slots: now and then an item is woken for nothing.
 */
export class Sleepers {
  /** For each slot the first of its list; 0: nobody sleeps there. Those that were added by `addLike` have slots of their own behind the others. */
  readonly #heads = new Int32Array(2 * slots);
  #items = new Int32Array(1 << 15);
  #next = new Int32Array(1 << 15);
  #count = 1;
  /** Slots of the words met since they were last woken. */
  #met: number[] = [];
  /** Hashes of words met before, each where its low bits say: most words of a text are not new. */
  readonly #recent = new Int32Array(recentWords);
  #remembers = false;
  /** For each slot whether a word was ever met that begins so; see `commonBeginning`. */
  readonly #begun = new Uint8Array(slots);

  /**
   * Puts an item to sleep until a form of the word that stands at [from, to) is met, whatever its capitals. A short word is also
   * told by its plural.
   */
  add(text: string, item: number, from = 0, to = text.length): void {
    const end = from + lengthOfBeginning(to - from);
    let hash = hashSeed;
    for (let at = from; at < end; at++) hash = hashStep(hash, foldedAt(text, at));
    let isNew = this.#sleepAt(slotOf(hash), item);
    if (to - from < shortWord) isNew = this.#sleepAt(slotOf(hashStep(hash, 115)), item) || isNew;
    if (!isNew || !this.#remembers) return;
    this.#recent.fill(0);
    this.#remembers = false;
  }

  /** Whether a word was ever met that may be a form of the one at [from, to) of a text. */
  hasMetLike(text: string, from = 0, to = text.length): boolean {
    return this.#begun[commonSlotOf(text, from, to)] === 1;
  }

  /** Puts an item to sleep until such a word is met; none was so far. */
  addLike(word: string, item: number): void {
    this.#sleepAt(slots + commonSlotOf(word, 0, word.length), item);
  }

  /** Says whether the item was not there already. */
  #sleepAt(slot: number, item: number): boolean {
    const head = this.#heads[slot] as number;
    if (head !== 0 && this.#items[head] === item) return false;
    if (this.#count === this.#items.length) {
      this.#items = widened(this.#items);
      this.#next = widened(this.#next);
    }
    this.#items[this.#count] = item;
    this.#next[this.#count] = head;
    this.#heads[slot] = this.#count++;
    return true;
  }

  /** Notes a word of the text, given as its folded code units at [0, length) and their hash. */
  meet(codes: Uint16Array, length: number, whole: number): void {
    if (this.#recent[whole & (recentWords - 1)] === whole) return;
    this.#recent[whole & (recentWords - 1)] = whole;
    this.#remembers = true;
    let hash = hashSeed;
    for (let i = 0; i < length && i < longCommonBeginning; i++) {
      hash = hashStep(hash, codes[i] as number);
      if (i === 1 ? length < 4 : i > 1) this.#begin(slotOf(hashStep(hash, 0)));
      if ((i + 1 < shortWord && i + 1 < length) || i >= longBeginning) continue;
      const slot = slotOf(hash);
      if (this.#heads[slot] !== 0) this.#met.push(slot);
    }
  }

  #begin(slot: number): void {
    this.#begun[slot] = 1;
    if (this.#heads[slots + slot] !== 0) this.#met.push(slots + slot);
  }

  /** Those who sleep where words were met; there they sleep no longer. */
  wake(): Iterable<number> {
    if (this.#met.length === 0) return [];
    const out = new Set<number>();
    for (const slot of this.#met) {
      for (let at = this.#heads[slot] as number; at !== 0; at = this.#next[at] as number)
        out.add(this.#items[at] as number);
      this.#heads[slot] = 0;
    }
    this.#met = [];
    return out;
  }
}

/** The slot of what all forms of a word begin with, which is another than that of a word that is no longer. */
function commonSlotOf(text: string, from: number, to: number): number {
  let hash = hashSeed;
  const end = from + commonBeginning(to - from);
  for (let at = from; at < end; at++) hash = hashStep(hash, foldedAt(text, at));
  return slotOf(hashStep(hash, 0));
}

function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > 96 && code < 123 ? code : folding(infoOf(code));
}

function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
