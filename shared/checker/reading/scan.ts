import { isLeadingAbbreviation } from './abbreviations.ts';
import { Code, copyCodes, folding, infoOf, isWordKind, Kind, kindIn, kindOf, vowelIn } from './characters.ts';
import { closers, gapOfMark, isApostrophe } from './marks.ts';
import { Quotations } from './quotations.ts';
import { shapeOf } from './shapes.ts';
import type { Sleepers } from './sleepers.ts';
import { closeSyllables, isSmallVowel } from './syllables.ts';
import { Flag, Gap, type Tokens } from './tokens.ts';
import { hashSeed, hashStep, type Vocabulary } from './vocabulary.ts';
import { joinsWord, kindAt, ownsDot } from './word-marks.ts';

/**
 * The one pass over a paragraph's code units. Everything later reads tokens. Linear in the length of the text: no step looks
 * back further than a constant, and what is looked ahead over is jumped over.
 */
export class Scanner {
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  readonly #quotations: Quotations;
  readonly #sleepers: Sleepers | undefined;
  #codes = new Uint16Array(1024);
  #folded = new Uint16Array(1024);
  #text = '';
  #length = 0;
  #at = 0;
  #gap: number = Gap.touch;
  /** First token since the last white space, and whether that stretch is an address, a path or code. */
  #chunk = 0;
  #chunkAlone = false;
  #sentenceOpen = false;

  /** @param sleepers Hear of every word. */
  constructor(tokens: Tokens, vocabulary: Vocabulary, sleepers?: Sleepers) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#sleepers = sleepers;
    this.#quotations = new Quotations(tokens);
  }

  /** Reads `text` as one paragraph into the tokens. */
  read(text: string): void {
    this.#text = text;
    this.#length = text.length;
    if (this.#codes.length < text.length + 1) {
      this.#codes = new Uint16Array(text.length * 2);
      this.#folded = new Uint16Array(text.length * 2);
    }
    const codes = this.#codes;
    copyCodes(text, codes);
    this.#tokens.reset(text.length);
    this.#quotations.reset();
    this.#at = 0;
    this.#gap = Gap.other;
    this.#chunk = 0;
    this.#chunkAlone = false;
    this.#sentenceOpen = false;
    while (this.#at < this.#length) {
      const code = codes[this.#at] as number;
      const kind = kindOf(code);
      if (isWordKind(kind)) this.#word();
      else if (kind === Kind.space) this.#space();
      else this.#mark(code);
    }
    this.#endChunk();
  }

  #kindAt(index: number): number {
    return kindAt(this.#codes, this.#length, index);
  }

  #word(): void {
    const codes = this.#codes;
    const folded = this.#folded;
    const start = this.#at;
    let at = start;
    let code = codes[at] as number;
    let hash = hashSeed;
    let syllables = 0;
    let vowelBefore = 0;
    // Most words are small letters and a space or comma after them; the 0 after the end of the text stops the run.
    while (code >= 97 && code <= 122) {
      folded[at - start] = code;
      hash = hashStep(hash, code);
      const vowel = isSmallVowel(code);
      syllables += vowel & (vowelBefore ^ 1);
      vowelBefore = vowel;
      code = codes[++at] as number;
    }
    if (at > start && (code < Code.apostrophe || code === Code.comma))
      this.#endWord(at, at - start, hash, 0, syllables);
    else this.#mixedWord(at, hash, syllables, vowelBefore);
  }

  /** A word that is more than small letters: `at` is after those that it begins with. */
  #mixedWord(from: number, beginning: number, groups: number, vowel: number): void {
    const codes = this.#codes;
    const folded = this.#folded;
    const start = this.#at;
    let at = from;
    let spelled = at - start;
    let hash = beginning;
    let uppers = 0;
    let lowers = spelled;
    let digits = 0;
    let dots = 0;
    let syllables = groups;
    let vowelBefore = vowel;
    let last: number = lowers > 0 ? Kind.lower : Kind.other;
    for (; at < this.#length; at++) {
      const code = codes[at] as number;
      const info = infoOf(code);
      const kind = kindIn(info);
      if (isWordKind(kind)) {
        if (kind === Kind.lower) lowers++;
        else if (kind === Kind.upper) uppers++;
        else if (kind === Kind.digit) digits++;
        last = kind;
        if (code === Code.softHyphen) continue;
        syllables += vowelIn(info) & (vowelBefore ^ 1);
        vowelBefore = vowelIn(info);
      } else if (kind !== Kind.space && joinsWord(this.#codes, this.#length, at, { start, last, dots })) {
        vowelBefore = 0;
        if (code === Code.dot && last !== Kind.digit) {
          dots++;
          continue;
        }
      } else break;
      folded[spelled++] = folding(info);
      hash = hashStep(hash, folding(info));
    }
    let flags = shapeOf(uppers, lowers, digits, codes[at - 1] === 115);
    if (this.#kindAt(start) === Kind.upper) flags |= Flag.capitalised;
    if (dots > 0) {
      flags |= Flag.dotted;
      if (ownsDot(this.#codes, this.#length, at)) at++;
    }
    if (uppers + digits + dots > 0) this.#tokens.shapeNext();
    this.#endWord(at, spelled, hash, flags, syllables);
    if (isApostrophe(codes[at] as number)) this.#possessive();
  }

  #possessive(): void {
    const letter = this.#codes[this.#at + 1];
    if ((letter !== 115 && letter !== 83) || this.#at + 1 >= this.#length) return;
    if (this.#kindAt(this.#at + 2) >= Kind.mark) return;
    this.#folded[0] = Code.apostrophe;
    this.#folded[1] = 115;
    const hash = hashStep(hashStep(hashSeed, Code.apostrophe), 115);
    this.#add(this.#at + 2, 2, hash, Flag.possessive, 0);
  }

  #endWord(end: number, spelled: number, hash: number, flags: number, groups: number): void {
    this.#sleepers?.meet(this.#folded, spelled, hash);
    this.#add(end, spelled, hash, flags, closeSyllables(groups, this.#folded, spelled));
  }

  /** The next token: from where the scanner is to `end`, its spelling in `folded`. */
  #add(end: number, spelled: number, hash: number, flags: number, syllables: number): void {
    const tokens = this.#tokens;
    const index = tokens.count++;
    if (!this.#sentenceOpen) {
      this.#sentenceOpen = true;
      tokens.sentenceFirst[tokens.sentences++] = index;
    }
    tokens.start[index] = this.#at;
    tokens.end[index] = end;
    tokens.word[index] = this.#vocabulary.find(this.#folded, 0, spelled, hash);
    tokens.hash[index] = hash;
    tokens.flags[index] = flags;
    tokens.gap[index] = this.#gap;
    tokens.syllables[index] = syllables;
    tokens.company[index] = 0;
    tokens.rank[index] = 0;
    tokens.sentence[index] = tokens.sentences - 1;
    this.#gap = Gap.touch;
    this.#at = end;
  }

  #space(): void {
    if (this.#gap === Gap.touch) this.#gap = Gap.space;
    else if (this.#gap === Gap.hyphen || this.#gap === Gap.slash) this.#gap = Gap.other;
    this.#endChunk();
    this.#at++;
  }

  #endChunk(): void {
    if (this.#chunkAlone) this.#tokens.leaveAlone(this.#chunk, this.#tokens.count);
    this.#chunkAlone = false;
    this.#chunk = this.#tokens.count;
  }

  #mark(code: number): void {
    const at = this.#at;
    const touches = this.#gap === Gap.touch;
    const nextIsWord = this.#kindAt(at + 1) >= Kind.mark;
    this.#gap = touches ? gapOfMark(code) : Gap.other;
    switch (code) {
      case Code.dot:
      case Code.bang:
      case Code.question:
      case Code.ellipsis:
        if (code === Code.dot && touches && nextIsWord && this.#kindAt(at + 1) !== Kind.upper)
          this.#chunkAlone = true;
        this.#stop();
        return;
      case Code.colon:
        if (this.#codes[at + 1] === Code.slash && this.#codes[at + 2] === Code.slash) this.#chunkAlone = true;
        break;
      case Code.at:
        if (nextIsWord) this.#chunkAlone = true;
        break;
      case Code.hash:
        if (nextIsWord && !touches) this.#chunkAlone = true;
        break;
      case Code.underscore:
      case Code.backslash:
      case Code.equals:
        if (touches && nextIsWord) this.#chunkAlone = true;
        break;
      default:
        this.#quotations.meet(code, this.#kindAt(at - 1), this.#kindAt(at + 1));
    }
    this.#at++;
  }

  /** A run of . ! ? … with the brackets and quotation marks that close after it. */
  #stop(): void {
    const first = this.#at;
    let at = first;
    let onlyDot = true;
    while (at < this.#length) {
      const code = this.#codes[at] as number;
      if (code === Code.bang || code === Code.question || code === Code.ellipsis) onlyDot = false;
      else if (code !== Code.dot) break;
      at++;
    }
    if (at - first > 1) onlyDot = false;
    this.#at = at;
    while (at < this.#length && closers.has(this.#codes[at] as number)) {
      this.#quotations.meet(this.#codes[at] as number, this.#kindAt(at - 1), this.#kindAt(at + 1));
      at++;
    }
    if (at > this.#at) this.#gap = Gap.other;
    this.#at = at;
    if (at < this.#length && this.#kindAt(at) !== Kind.space) {
      // "end.Next": a space was forgotten.
      if (!(onlyDot && this.#kindAt(at) === Kind.upper && this.#kindAt(first - 1) === Kind.lower)) return;
    }
    this.#gap = Gap.other;
    while (at < this.#length && this.#kindAt(at) === Kind.space) at++;
    if (this.#kindAt(at) === Kind.lower) return;
    if (onlyDot && this.#abbreviated(first)) return;
    this.#sentenceOpen = false;
  }

  /** Whether the dot at `dot` belongs to "Dr", an initial or a list's number. */
  #abbreviated(dot: number): boolean {
    const index = this.#tokens.count - 1;
    if (index < 0 || this.#tokens.endOf(index) !== dot) return false;
    const start = this.#tokens.startOf(index);
    const sentence = this.#tokens.sentences - 1;
    if (dot - start === 1 && this.#kindAt(start) === Kind.upper) return this.#codes[start] !== 73;
    if (this.#tokens.has(index, Flag.digit))
      return dot - start < 4 && this.#tokens.sentenceFrom(sentence) === index;
    if (dot - start > 6) return false;
    return isLeadingAbbreviation(this.#tokens.hash[index] as number, this.#text, start, dot);
  }
}
