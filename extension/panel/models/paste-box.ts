import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import { words } from '../../strings/en.ts';
import type { Keep } from '../../ui/keep.ts';
import type { DraftPlace, Fix } from './draft.ts';

/** The field on the screen. It changes its own text so that Ctrl+Z works there; false when it could not. */
export interface BoxField {
  replace(start: number, end: number, replacement: string): boolean;
}

/** The box that always works: the person pastes a text, and fixes land in it. */
export interface PasteBox extends DraftPlace {
  readonly text: ReadonlySignal<string>;
  write(text: string): void;
  /** The field while it is on the screen. */
  attach(field: BoxField | null): void;
}

export function createPasteBox(parts: {
  keep: Keep;
  /** In UTF-16 code units. */
  longest: number;
  received?: () => void;
}): PasteBox {
  const text = signal('');
  const revision = signal(0);
  let field: BoxField | null = null;

  function write(next: string) {
    if (next === text.value) return;
    parts.received?.();
    text.value = next.slice(0, parts.longest);
    revision.value += 1;
    void parts.keep.set('pasted', text.value);
  }

  void parts.keep.get('pasted', z.string()).then((kept) => {
    if (kept && revision.value === 0) write(kept);
  });

  function replace({ start, end, replacement }: Fix): void {
    const next = text.value.slice(0, start) + replacement + text.value.slice(end);
    const typed = field?.replace(start, end, replacement) ?? false;
    if (!typed || text.value !== next) write(next);
  }

  return {
    text,
    write,
    attach: (next) => {
      field = next;
    },
    // The cards beside the box show where each word stands.
    mark: () => {},
    draft: computed(() => ({
      key: 'box',
      place: 'box' as const,
      revision: revision.value,
      text: text.value,
      label: words.draft.pasteLabel,
      editable: true,
    })),
    fix: async (_draft, fix) => {
      if (text.value.slice(fix.start, fix.end) !== fix.expected) return 'stale';
      replace(fix);
      return 'ok';
    },
  };
}
