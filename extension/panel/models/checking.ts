import type { Audience, Writer } from '@plainbridge/shared/checker/audience.ts';
import type { Checker } from '@plainbridge/shared/checker/check.ts';
import type { CheckResult } from '@plainbridge/shared/checker/finding.ts';
import type { Term } from '@plainbridge/shared/domain/term.ts';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../ui/clock.ts';
import type { Draft } from './draft.ts';

export interface Checked {
  readonly draft: Draft;
  readonly result: CheckResult;
}

/** What the checker says about the draft as it stands. */
export interface Checking {
  /** Null while there is no draft or nobody to write for. */
  readonly checked: ReadonlySignal<Checked | null>;
  /** The last check did not succeed; `checked` is the one before. */
  readonly trouble: ReadonlySignal<boolean>;
  dispose(): void;
}

export function createChecking(parts: {
  checker: Checker;
  draft: ReadonlySignal<Draft | null>;
  audience: ReadonlySignal<Audience>;
  writer: ReadonlySignal<Writer | undefined>;
  terms: ReadonlySignal<readonly Term[]>;
  clock: Clock;
}): Checking {
  const { checker, clock } = parts;
  const checked = signal<Checked | null>(null);
  const trouble = signal(false);
  let known = new Map<string, number>();
  let cancel: (() => void) | null = null;

  function takeIn(terms: readonly Term[]) {
    const next = new Map(terms.map((term) => [term.id, term.revision]));
    const upsert = terms.filter((term) => known.get(term.id) !== term.revision);
    const remove = [...known.keys()].filter((id) => !next.has(id));
    known = next;
    if (upsert.length > 0 || remove.length > 0) checker.update({ upsert, remove });
  }

  function check() {
    cancel = null;
    const draft = parts.draft.peek();
    const audience = parts.audience.peek();
    if (!draft || audience.readers.length === 0) {
      checked.value = null;
      trouble.value = false;
      return;
    }
    try {
      const options = { audience, writer: parts.writer.peek(), now: clock.now(), timeZone: clock.timeZone };
      checked.value = { draft, result: checker.check(draft.text, options) };
      trouble.value = false;
    } catch {
      // The last good result stays, unless it belongs to another draft.
      if (checked.peek()?.draft.key !== draft.key) checked.value = null;
      trouble.value = true;
    }
  }

  const stop = effect(() => {
    const draft = parts.draft.value;
    void parts.audience.value;
    void parts.writer.value;
    takeIn(parts.terms.value);
    if (!draft) {
      cancel?.();
      check();
      return;
    }
    // One task later: of several drafts that are waiting to be heard, only the newest is checked.
    cancel ??= clock.after(0, check);
  });

  return {
    checked,
    trouble,
    dispose: () => {
      stop();
      cancel?.();
    },
  };
}
