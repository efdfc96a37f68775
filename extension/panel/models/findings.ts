import type { Finding, Suggestion } from '@plainbridge/shared/checker/finding.ts';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import { words } from '../../strings/en.ts';
import type { Announcer } from '../../ui/announcer.tsx';
import type { Keep } from '../../ui/keep.ts';
import type { Checked } from './checking.ts';
import type { Draft, DraftPlace } from './draft.ts';
import type { PageDrafts } from './page-drafts.ts';

/** What became of a fix, where the card has to say so. */
export interface CardState {
  readonly step: 'working' | 'failed' | 'stale';
  /** What was to stand there. */
  readonly replacement: string;
}

/** Something that was done, said in one line, with a way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** The findings that are shown, and what the person does about them. */
export interface FindingsModel {
  readonly shown: ReadonlySignal<readonly Finding[]>;
  /** How many more there are for which little speaks; shown only when they are asked for. */
  readonly tentative: ReadonlySignal<number>;
  readonly tentativeShown: ReadonlySignal<boolean>;
  showTentative(on: boolean): void;
  /** The finding whose card the person is at, by id. */
  readonly active: ReadonlySignal<string | null>;
  /** Grows when the person asked in the page for the active card. */
  readonly called: ReadonlySignal<number>;
  /** The person went to a card: its words are marked in the page, and brought into view. */
  goTo(id: string): void;
  readonly states: ReadonlySignal<ReadonlyMap<string, CardState>>;
  readonly notice: ReadonlySignal<Notice | null>;
  apply(finding: Finding, suggestion: Suggestion): Promise<void>;
  ignore(finding: Finding): void;
  /** Takes the last thing back that was done here; false when there was none. */
  undo(): boolean;
  dispose(): void;
}

/** Drafts whose ignored findings are remembered. */
const draftsRemembered = 20;

export function createFindings(parts: {
  checked: ReadonlySignal<Checked | null>;
  placeOf: (draft: Draft) => DraftPlace;
  onMarkClicked: PageDrafts['onMarkClicked'];
  announcer: Announcer;
  keep: Keep;
}): FindingsModel {
  const { announcer } = parts;
  const ignored = signal<Record<string, readonly string[]>>({});
  const states = signal<ReadonlyMap<string, CardState>>(new Map());
  const notice = signal<Notice | null>(null);
  /** The fix that the notice tells of; `seen` once the draft was read with it. */
  let told: { start: number; replacement: string; seen: boolean } | null = null;

  void parts.keep.get('ignored', z.record(z.string(), z.array(z.string()))).then((kept) => {
    if (kept) ignored.value = { ...kept, ...ignored.value };
  });

  const key = computed(() => parts.checked.value?.draft.key ?? null);
  const ofDraft = () => (key.value === null ? [] : (ignored.value[key.value] ?? []));
  const wanted = computed(() => {
    const skip = new Set(ofDraft());
    return (parts.checked.value?.result.findings ?? []).filter((finding) => !skip.has(finding.id));
  });
  const tentative = computed(() => wanted.value.filter((finding) => finding.tentative).length);
  const tentativeShown = signal(false);
  const shown = computed(() =>
    tentativeShown.value ? wanted.value : wanted.value.filter((finding) => !finding.tentative),
  );

  const active = signal<string | null>(null);
  const called = signal(0);
  let toReveal = false;
  let marked: Draft | null = null;

  parts.onMarkClicked((draftKey, revision, start) => {
    const draft = parts.checked.peek()?.draft;
    if (draft?.key !== draftKey || draft.revision !== revision) return;
    const found = shown.peek().find((finding) => finding.start === start);
    if (!found) return;
    active.value = found.id;
    called.value += 1;
  });

  function tell(text: string, undo: (() => void) | null) {
    told = null;
    notice.value = { text, undo };
    announcer.say(text);
  }

  function mark(id: string, state: CardState | null) {
    const next = new Map(states.value);
    if (state) next.set(id, state);
    else next.delete(id);
    states.value = next;
  }

  function remember(ids: readonly string[]) {
    if (key.value === null) return;
    const { [key.value]: _before, ...others } = ignored.value;
    const entries = [...Object.entries(others), [key.value, ids] as const].slice(-draftsRemembered);
    ignored.value = Object.fromEntries(entries);
    void parts.keep.set('ignored', ignored.value);
  }

  function undoIgnore(): boolean {
    const ids = ofDraft();
    if (ids.length === 0) return false;
    remember(ids.slice(0, -1));
    tell(words.findings.undone, null);
    return true;
  }

  async function takeBack(draftKey: string, start: number, original: string, replacement: string) {
    const draft = parts.checked.peek()?.draft;
    const end = start + replacement.length;
    const there = draft?.key === draftKey && draft.text.slice(start, end) === replacement;
    const outcome = there
      ? await parts
          .placeOf(draft)
          .fix(draft, { revision: draft.revision, start, end, expected: replacement, replacement: original })
      : 'stale';
    tell(outcome === 'ok' ? words.findings.undone : words.findings.notUndone, null);
  }

  const stops = [
    // A notice belongs to its draft, and a state to its finding.
    effect(() => {
      void key.value;
      notice.value = null;
      states.value = new Map();
    }),
    effect(() => {
      const text = parts.checked.value?.draft.text;
      if (!told || text === undefined) return;
      const there = text.startsWith(told.replacement, told.start);
      // Taken back in the editor, or moved: it can neither be claimed nor undone from here any more.
      if (!there && told.seen) {
        told = null;
        notice.value = null;
      } else if (there) told.seen = true;
    }),
    effect(() => {
      const draft = parts.checked.value?.draft ?? null;
      if (marked && marked.key !== draft?.key) parts.placeOf(marked).mark(marked, [], false);
      marked = draft;
      if (!draft) return;
      const marks = shown.value.map(({ id, start, end, rule }) => ({
        start,
        end,
        rule,
        ...(id === active.value && { active: true as const }),
      }));
      parts.placeOf(draft).mark(draft, marks, toReveal);
      toReveal = false;
    }),
    effect(() => {
      const ids = new Set(shown.value.map((finding) => finding.id));
      const left = [...states.peek()].filter(([id]) => ids.has(id));
      if (left.length !== states.peek().size) states.value = new Map(left);
    }),
  ];

  return {
    shown,
    tentative,
    tentativeShown,
    showTentative(on) {
      tentativeShown.value = on;
    },
    active,
    called,
    goTo(id) {
      if (active.peek() === id) return;
      toReveal = true;
      active.value = id;
    },
    states,
    notice,
    apply: async (finding, { replacement }) => {
      const draft = parts.checked.peek()?.draft;
      if (!draft || states.peek().get(finding.id)?.step === 'working') return;
      mark(finding.id, { step: 'working', replacement });
      const { start, end, text } = finding;
      const outcome = await parts
        .placeOf(draft)
        .fix(draft, { revision: draft.revision, start, end, expected: text, replacement });
      if (key.peek() !== draft.key) return;
      mark(finding.id, outcome === 'ok' ? null : { step: outcome, replacement });
      if (outcome !== 'ok') {
        announcer.say(words.findings[outcome]);
        return;
      }
      const done = replacement === '' ? words.findings.removed : words.findings.replaced;
      const said = draft.place === 'box' ? words.findings.doneInBox : done;
      tell(said, () => void takeBack(draft.key, start, text, replacement));
      told = { start, replacement, seen: false };
    },
    ignore: (finding) => {
      remember([...ofDraft(), finding.id]);
      tell(words.findings.ignored(finding.text), () => void undoIgnore());
    },
    undo: () => {
      const back = notice.peek()?.undo;
      if (!back) return undoIgnore();
      back();
      return true;
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
