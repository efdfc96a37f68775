import type { ReadonlySignal } from '@preact/signals';
import type { FixOutcome, Mark } from '../../messages.ts';

/** A text being written, wherever it stands. */
export interface Draft {
  /** The same for as long as it is the same draft in the same place. */
  readonly key: string;
  readonly place: 'page' | 'box';
  readonly revision: number;
  readonly text: string;
  readonly label: string;
  readonly editable: boolean;
}

/** Put `replacement` where `expected` stands at [start, end) of that revision. */
export interface Fix {
  readonly revision: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly replacement: string;
}

/** A place that holds drafts: the page, or the box in the panel. */
export interface DraftPlace {
  readonly draft: ReadonlySignal<Draft | null>;
  fix(draft: Draft, fix: Fix): Promise<FixOutcome>;
  /** Shows marks over the draft, in place of those before. `reveal`: the active one is to be brought into view. */
  mark(draft: Draft, marks: readonly Mark[], reveal: boolean): void;
}
