/** Characters that stand side by side both in the text and in the place they were read from. */
interface Run<Source> {
  readonly source: Source;
  /** Where the run begins in its source, in UTF-16 code units. */
  readonly sourceStart: number;
  readonly start: number;
  readonly end: number;
}

/** A place in the page: `source` is the text node, or the field itself. */
export interface Place<Source> {
  readonly source: Source;
  readonly offset: number;
}

/** [start, end) in UTF-16 code units of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A draft as its writer sees it, with the way back to where each character came from. */
export interface PlainText<Source> {
  readonly text: string;
  /** The same, with no-break spaces where the page has them. */
  readonly exact: string;
  /** Just before the character at `offset`; null at the end, and at a line break that no character stands for. */
  before(offset: number): Place<Source> | null;
  /** Just behind the character before `offset`. */
  after(offset: number): Place<Source> | null;
  /** Where a place of the page is in the text; null where nothing of that source was read. */
  offsetOf(place: Place<Source>): number | null;
  /** Whether something that is not text (a picture, a name chip) or the end of a paragraph stands inside. */
  isBroken(span: Span): boolean;
}

/** Puts a `PlainText` together from start to end. */
export class PlainTextBuilder<Source> {
  #text = '';
  #exact = '';
  readonly #runs: Run<Source>[] = [];
  readonly #breaks: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** `text` and `exact` have one code unit for each of the source's, from `sourceStart`. */
  append(source: Source, sourceStart: number, text: string, exact = text): void {
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    this.#exact += exact;
    this.#runs.push({ source, sourceStart, start, end: start + text.length });
  }

  /** A line break that no character of the source stands for. */
  breakLine(): void {
    this.#breaks.push(this.#text.length);
    this.#text += '\n';
    this.#exact += '\n';
    this.#breaks.push(this.#text.length);
  }

  /** Something that is not text stands here. */
  skip(): void {
    this.#breaks.push(this.#text.length);
  }

  build(): PlainText<Source> {
    return new MappedText({ text: this.#text, exact: this.#exact }, this.#runs, this.#breaks);
  }
}

class MappedText<Source> implements PlainText<Source> {
  readonly text: string;
  readonly exact: string;
  readonly #runs: readonly Run<Source>[];
  readonly #breaks: readonly number[];

  constructor(
    { text, exact }: { text: string; exact: string },
    runs: readonly Run<Source>[],
    breaks: readonly number[],
  ) {
    this.text = text;
    this.exact = exact;
    this.#runs = runs;
    this.#breaks = breaks;
  }

  /** The first run that ends behind `offset`. */
  #runEndingAfter(offset: number): Run<Source> | undefined {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run && run.end > offset) high = middle;
      else low = middle + 1;
    }
    return this.#runs[low];
  }

  before(offset: number): Place<Source> | null {
    const run = this.#runEndingAfter(offset);
    if (!run || run.start > offset) return null;
    return { source: run.source, offset: run.sourceStart + offset - run.start };
  }

  after(offset: number): Place<Source> | null {
    const place = this.before(offset - 1);
    return place && { source: place.source, offset: place.offset + 1 };
  }

  offsetOf(place: Place<Source>): number | null {
    let nearest: number | null = null;
    for (const run of this.#runs) {
      if (run.source !== place.source) continue;
      if (nearest === null || place.offset >= run.sourceStart) {
        const within = Math.min(Math.max(place.offset - run.sourceStart, 0), run.end - run.start);
        nearest = run.start + within;
      }
    }
    return nearest;
  }

  isBroken({ start, end }: Span): boolean {
    return this.#breaks.some((offset) => offset > start && offset < end);
  }
}
