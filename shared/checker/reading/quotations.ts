import { Code, Kind } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** Single quotation marks look like apostrophes: only a short stretch between them counts as a quotation. */
const longestSingleQuoted = 12;

/** Marks what stands between quotation marks or backticks, as soon as they close. What never closes stays the writer's. */
export class Quotations {
  readonly #tokens: Tokens;
  /** Number of tokens when each kind of mark opened; -1: not open. */
  #double = -1;
  #straight = -1;
  #single = -1;
  #guillemet = -1;
  #code = -1;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  reset(): void {
    this.#double = this.#straight = this.#single = this.#guillemet = this.#code = -1;
  }

  /** Takes in a mark, with the kinds of the characters before and after it. */
  meet(code: number, before: number, after: number): void {
    const count = this.#tokens.count;
    switch (code) {
      case Code.leftDouble:
        this.#double = count;
        break;
      case Code.rightDouble:
        this.#double = this.#close(this.#double);
        break;
      case Code.leftGuillemet:
        this.#guillemet = count;
        break;
      case Code.rightGuillemet:
        this.#guillemet = this.#close(this.#guillemet);
        break;
      case Code.quote:
        if (this.#straight >= 0) this.#straight = this.#close(this.#straight);
        else if (before < Kind.mark && after !== Kind.space) this.#straight = count;
        break;
      case Code.backtick:
        if (this.#code >= 0) this.#code = this.#close(this.#code);
        else this.#code = count;
        break;
      case Code.leftSingle:
      case Code.apostrophe:
      case Code.rightSingle:
        this.#meetSingle(code, before, after);
        break;
      default:
    }
  }

  #meetSingle(code: number, before: number, after: number): void {
    const count = this.#tokens.count;
    if (code !== Code.rightSingle && before < Kind.mark && after >= Kind.mark) this.#single = count;
    else if (code !== Code.leftSingle && this.#single >= 0 && before !== Kind.space && after < Kind.mark) {
      if (count - this.#single <= longestSingleQuoted) this.#tokens.leaveAlone(this.#single, count);
      this.#single = -1;
    }
  }

  #close(open: number): number {
    if (open >= 0) this.#tokens.leaveAlone(open, this.#tokens.count);
    return -1;
  }
}
