import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import type { MatchForm } from './patterns.ts';

/** An entry that a stretch of text may be, and in which form it stands there. Made once, however often it is met. */
export interface Hit {
  readonly entry: Entry;
  readonly form: MatchForm;
  /**
   * False for letters that stand outside the entry's context, as they may be something else, and for an everyday word that has nothing
   * but company beside it.
   */
  readonly sure: boolean;
  /** Bit i is set where the i-th letter or digit of the wording is a capital in any sentence. */
  readonly capitals: number;
}

/** An entry in one of its forms, as the automaton finds it. */
export class Meaning {
  readonly entry: Entry;
  readonly form: MatchForm;
  readonly capitals: number;
  readonly context: Context | undefined;
  /** A verb as it may not stand after an article. */
  readonly isFiniteVerb: boolean;
  readonly #usual: readonly Hit[];
  readonly #unusual: Hit[][] = [];

  constructor(entry: Entry, form: MatchForm, capitals: number, context: Context | undefined) {
    this.entry = entry;
    this.form = form;
    this.capitals = capitals;
    this.context = context;
    this.isFiniteVerb = entry.grammar === 'verb' && (form === 'base' || form === 'third');
    this.#usual = [{ entry, form, sure: true, capitals }];
  }

  /** One hit, as a list. */
  hits(form = this.form, sure = true): readonly Hit[] {
    return sure && form === this.form ? this.#usual : this.#unusualHits(form, sure);
  }

  #unusualHits(form: MatchForm, sure: boolean): readonly Hit[] {
    let hits = this.#unusual.find(([hit]) => hit?.form === form && hit.sure === sure);
    if (hits === undefined) {
      hits = [{ entry: this.entry, form, sure, capitals: this.capitals }];
      this.#unusual.push(hits);
    }
    return hits;
  }
}
