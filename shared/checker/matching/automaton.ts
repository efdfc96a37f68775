const filterBits = 1 << 18;

/**
 * A trie over word ids: one array read for the first word, one probe of an open-addressed table for each further word, so that
 * the cost per word of text does not grow with the number of terms. Where a path ends, a linked list of references
 * (entry, form, mask of capitals) hangs on the node; references can be taken away again.
 */
export class Automaton {
  #roots = new Int32Array(1 << 12);
  #steps = 1 << 12;
  #stepCount = 0;
  #stepNode = new Int32Array(this.#steps);
  #stepWord = new Int32Array(this.#steps);
  #stepTo = new Int32Array(this.#steps);
  /** A bit for each step by its hash, so that most of those that are not there are told without looking. */
  readonly #stepBits = new Uint32Array(filterBits >>> 5);
  #heads = new Int32Array(1 << 12);
  #nodeCount = 1;
  #refEntry = new Int32Array(1 << 12);
  #refForm = new Uint8Array(1 << 12);
  #refCapitals = new Int32Array(1 << 12);
  #refNext = new Int32Array(1 << 12);
  #refCount = 1;

  /** Node after a first word, 0: none. */
  root(word: number): number {
    return word < this.#roots.length ? (this.#roots[word] as number) : 0;
  }

  /** Node after one more word, 0: none. */
  step(node: number, word: number): number {
    const hash = mix(node, word);
    const bit = hash & (filterBits - 1);
    if ((((this.#stepBits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return 0;
    const mask = this.#steps - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const to = this.#stepTo[slot] as number;
      if (to === 0 || (this.#stepNode[slot] === node && this.#stepWord[slot] === word)) return to;
    }
  }

  /** First reference of a node, 0: no term ends here. */
  head(node: number): number {
    return this.#heads[node] as number;
  }

  next(ref: number): number {
    return this.#refNext[ref] as number;
  }

  entryOf(ref: number): number {
    return this.#refEntry[ref] as number;
  }

  formOf(ref: number): number {
    return this.#refForm[ref] as number;
  }

  /** Bit i: the i-th letter or digit must be a capital in the text. */
  capitalsOf(ref: number): number {
    return this.#refCapitals[ref] as number;
  }

  /** The references of a node stay in the order of their entries, whatever order they come in. */
  add(words: readonly number[], entry: number, form: number, capitals: number): void {
    const node = this.#path(words);
    let before = 0;
    for (let at = this.head(node); at !== 0; at = this.next(at)) {
      if (this.entryOf(at) === entry && (this.#refCapitals[at] === capitals || this.formOf(at) === form))
        return;
      if (this.entryOf(at) <= entry) before = at;
    }
    if (this.#refCount === this.#refEntry.length) {
      this.#refEntry = widened(this.#refEntry);
      this.#refCapitals = widened(this.#refCapitals);
      this.#refNext = widened(this.#refNext);
      const forms = new Uint8Array(this.#refForm.length * 2);
      forms.set(this.#refForm);
      this.#refForm = forms;
    }
    const ref = this.#refCount++;
    this.#refEntry[ref] = entry;
    this.#refForm[ref] = form;
    this.#refCapitals[ref] = capitals;
    if (before === 0) {
      this.#refNext[ref] = this.head(node);
      this.#heads[node] = ref;
    } else {
      this.#refNext[ref] = this.next(before);
      this.#refNext[before] = ref;
    }
  }

  /** Takes an entry's references off the end of a path. */
  remove(words: readonly number[], entry: number): void {
    let node = this.root(words[0] as number);
    for (let i = 1; i < words.length && node !== 0; i++) node = this.step(node, words[i] as number);
    if (node === 0) return;
    let before = 0;
    for (let ref = this.head(node); ref !== 0; ref = this.next(ref)) {
      if (this.entryOf(ref) !== entry) before = ref;
      else if (before === 0) this.#heads[node] = this.next(ref);
      else this.#refNext[before] = this.next(ref);
    }
  }

  #path(words: readonly number[]): number {
    const first = words[0] as number;
    while (first >= this.#roots.length) this.#roots = widened(this.#roots);
    let node = this.#roots[first] as number;
    if (node === 0) {
      node = this.#newNode();
      this.#roots[first] = node;
    }
    for (let i = 1; i < words.length; i++) {
      const word = words[i] as number;
      let to = this.step(node, word);
      if (to === 0) {
        to = this.#newNode();
        if (++this.#stepCount * 2 > this.#steps) this.#growSteps();
        this.#placeStep(node, word, to);
      }
      node = to;
    }
    return node;
  }

  #newNode(): number {
    if (this.#nodeCount === this.#heads.length) this.#heads = widened(this.#heads);
    return this.#nodeCount++;
  }

  #placeStep(node: number, word: number, to: number): void {
    const mask = this.#steps - 1;
    const hash = mix(node, word);
    const bit = hash & (filterBits - 1);
    this.#stepBits[bit >>> 5] = (this.#stepBits[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = hash & mask;
    while (this.#stepTo[slot] !== 0) slot = (slot + 1) & mask;
    this.#stepNode[slot] = node;
    this.#stepWord[slot] = word;
    this.#stepTo[slot] = to;
  }

  #growSteps(): void {
    const [nodes, words, tos] = [this.#stepNode, this.#stepWord, this.#stepTo];
    this.#steps *= 2;
    this.#stepNode = new Int32Array(this.#steps);
    this.#stepWord = new Int32Array(this.#steps);
    this.#stepTo = new Int32Array(this.#steps);
    for (let i = 0; i < tos.length; i++) {
      if (tos[i] !== 0) this.#placeStep(nodes[i] as number, words[i] as number, tos[i] as number);
    }
  }
}

function mix(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
