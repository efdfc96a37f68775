/** FNV-1a over folded code units: one multiplication per letter, done while the word is being scanned. */
export const hashSeed = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Of a folded word, or of its first letters. */
export function hashOf(word: string, length = word.length): number {
  let hash = hashSeed;
  for (let i = 0; i < length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The id of a word that no term contains. */
export const unknownWord = 0;

/**
 * The words of all compiled terms, each with a small number. Open addressing over typed arrays: a look-up while reading makes
 * no string. Several spellings may share one id (organise, organize).
 */
export class Vocabulary {
  #size = 0;
  #slots = 1 << 14;
  #ids = new Int32Array(this.#slots);
  #hashes = new Int32Array(this.#slots);
  #starts = new Int32Array(this.#slots);
  #lengths = new Uint16Array(this.#slots);
  #pool = new Uint16Array(1 << 16);
  #poolEnd = 0;
  #nextId = 1;

  /** How many ids are in use, 0 (unknown) included. */
  get count(): number {
    return this.#nextId;
  }

  /** Every word with its spellings, in the order of ids from 1 on. */
  spellings(): string[][] {
    const out = Array.from({ length: this.#nextId - 1 }, (): string[] => []);
    for (let slot = 0; slot < this.#slots; slot++) {
      const id = this.#ids[slot] as number;
      if (id === unknownWord) continue;
      const start = this.#starts[slot] as number;
      const codes = this.#pool.subarray(start, start + (this.#lengths[slot] as number));
      (out[id - 1] as string[]).push(String.fromCharCode(...codes));
    }
    return out;
  }

  /** The id of a folded word, made if it is new; its other spellings get the same id where they are new. */
  add(word: string, otherSpellings: readonly string[] = []): number {
    const id = this.#put(word, 0);
    for (const spelling of otherSpellings) this.#put(spelling, id);
    return id;
  }

  /** The id of the word whose folded code units stand in `codes` at [start, start + length), with that hash. */
  find(codes: Uint16Array, start: number, length: number, hash: number): number {
    const mask = this.#slots - 1;
    const hashes = this.#hashes;
    const ids = this.#ids;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = ids[slot] as number;
      if (id === 0) return unknownWord;
      if (hashes[slot] === hash && this.#equals(slot, codes, start, length)) return id;
    }
  }

  #equals(slot: number, codes: Uint16Array, start: number, length: number): boolean {
    if (this.#lengths[slot] !== length) return false;
    const pool = this.#pool;
    const at = this.#starts[slot] as number;
    for (let i = 0; i < length; i++) if (pool[at + i] !== codes[start + i]) return false;
    return true;
  }

  #put(word: string, wanted: number): number {
    const start = this.#poolEnd;
    const end = start + word.length;
    if (end > this.#pool.length) {
      const wider = new Uint16Array(Math.max(this.#pool.length * 2, end));
      wider.set(this.#pool);
      this.#pool = wider;
    }
    for (let i = 0; i < word.length; i++) this.#pool[start + i] = word.charCodeAt(i);
    const hash = hashOf(word);
    const present = this.find(this.#pool, start, word.length, hash);
    if (present !== unknownWord) return present;
    const id = wanted || this.#nextId++;
    if (++this.#size * 2 > this.#slots) this.#grow();
    this.#place(id, hash, start, word.length);
    this.#poolEnd = end;
    return id;
  }

  #place(id: number, hash: number, start: number, length: number): void {
    const mask = this.#slots - 1;
    let slot = mix(hash) & mask;
    while (this.#ids[slot] !== 0) slot = (slot + 1) & mask;
    this.#ids[slot] = id;
    this.#hashes[slot] = hash;
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
  }

  #grow(): void {
    const [ids, hashes, starts, lengths] = [this.#ids, this.#hashes, this.#starts, this.#lengths];
    this.#slots *= 2;
    this.#ids = new Int32Array(this.#slots);
    this.#hashes = new Int32Array(this.#slots);
    this.#starts = new Int32Array(this.#slots);
    this.#lengths = new Uint16Array(this.#slots);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] !== 0) {
        this.#place(ids[i] as number, hashes[i] as number, starts[i] as number, lengths[i] as number);
      }
    }
  }
}

/** Spreads the high bits, as FNV's low ones are weak on short words. */
const mix = (hash: number): number => hash ^ (hash >>> 15);
