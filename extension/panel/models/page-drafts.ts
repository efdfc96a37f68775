import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftMessage, FixOutcome, FromPage } from '../../messages.ts';
import type { Clock } from '../../ui/clock.ts';
import type { FramePort, Pages, TabInView } from '../adapters.ts';
import type { Draft, DraftPlace } from './draft.ts';

/** How long frames get to show a draft before the panel says that there is none, in ms. */
const patience = 700;
/** How long an editor gets to take a fix, in ms: longer than the page goes on trying, so that none is made after it was called failed. */
const fixPatience = 8_000;

export type Sight =
  | { readonly kind: 'looking' | 'draft' | 'no-editor' }
  | { readonly kind: 'no-access'; readonly origin: string | null; readonly web: boolean };

export interface PageDrafts extends DraftPlace {
  readonly sight: ReadonlySignal<Sight>;
  /** Calls back with where a mark begins, in the text of the draft's revision, when the writer has clicked on it. */
  onMarkClicked(clicked: (draftKey: string, revision: number, start: number) => void): void;
  /** To be called inside the person's click. */
  useHere(): Promise<boolean>;
  dispose(): void;
}

interface Frame {
  readonly port: FramePort;
  readonly drafts: Map<string, DraftMessage>;
}

/** The drafts in all frames of the tab beside the panel; the one last gone into is shown. */
export function createPageDrafts(parts: {
  pages: Pages;
  clock: Clock;
  newId: () => string;
  /** Called with every draft as it arrives. */
  received?: () => void;
}): PageDrafts {
  const { pages, clock } = parts;
  const frames = new Map<number, Frame>();
  const tab = signal<TabInView | null>(null);
  const waited = signal<'looking' | 'over' | 'no-access'>('looking');
  const newest = signal<{ frameId: number; message: DraftMessage } | null>(null);
  const pending = new Map<string, { frameId: number; settle: (outcome: FixOutcome) => void }>();
  let stopWaiting = () => {};
  let clicked: (draftKey: string, revision: number, start: number) => void = () => {};

  function choose() {
    let best: { frameId: number; message: DraftMessage } | null = null;
    for (const [frameId, { drafts }] of frames)
      for (const message of drafts.values())
        if (!best || message.focusedAt > best.message.focusedAt) best = { frameId, message };
    newest.value = best;
  }

  function drop(frameId: number) {
    frames.delete(frameId);
    for (const { frameId: from, settle } of [...pending.values()]) if (from === frameId) settle('failed');
    choose();
  }

  function meet(tabId: number, frameId: number) {
    if (tab.value?.id !== tabId) return;
    frames.get(frameId)?.port.close();
    const frame: Frame = { port: pages.connect(tabId, frameId), drafts: new Map() };
    frames.set(frameId, frame);
    const current = () => frames.get(frameId) === frame;
    frame.port.onMessage((message) => {
      if (current()) hear(frameId, frame, message);
    });
    frame.port.onDisconnect(() => {
      if (current()) drop(frameId);
    });
  }

  const keyOf = (frameId: number, draftId: string) => `${tab.peek()?.id}/${frameId}/${draftId}`;

  /** The frame that holds a draft, with the draft's name there; null when it is no longer in view. */
  function holderOf({ key }: Draft) {
    const [tabId, frameText, ...rest] = key.split('/');
    const frameId = Number(frameText);
    const frame = frames.get(frameId);
    return frame && Number(tabId) === tab.peek()?.id ? { frame, frameId, draftId: rest.join('/') } : null;
  }

  function hear(frameId: number, frame: Frame, message: FromPage) {
    if (message.kind === 'mark-clicked') {
      clicked(keyOf(frameId, message.draftId), message.revision, message.start);
      return;
    }
    if (message.kind === 'fix-outcome') {
      pending.get(message.requestId)?.settle(message.outcome);
      return;
    }
    if (message.kind === 'draft') {
      parts.received?.();
      frame.drafts.set(message.draftId, message);
    } else frame.drafts.delete(message.draftId);
    choose();
  }

  function look(next: TabInView | null) {
    for (const [frameId, { port }] of [...frames]) {
      port.close();
      drop(frameId);
    }
    stopWaiting();
    tab.value = next;
    waited.value = next ? 'looking' : 'over';
    if (!next) return;
    pages.announce(next.id);
    stopWaiting = clock.after(patience, () => {
      if (waited.value === 'looking') waited.value = 'over';
    });
    void pages.hasAccess(next).then((access) => {
      if (tab.value === next && !access) waited.value = 'no-access';
    });
  }

  const draft = computed<Draft | null>(() => {
    const found = newest.value;
    if (!found) return null;
    const { draftId, revision, text, label, editable } = found.message;
    return { key: keyOf(found.frameId, draftId), place: 'page', revision, text, label, editable };
  });

  const stops = [pages.onFrameReady(meet), pages.watchTab(look)];

  return {
    draft,
    sight: computed<Sight>(() => {
      if (newest.value) return { kind: 'draft' };
      if (waited.value === 'no-access')
        return { kind: 'no-access', origin: tab.value?.origin ?? null, web: tab.value?.web ?? false };
      return { kind: waited.value === 'looking' ? 'looking' : 'no-editor' };
    }),
    useHere: async () => {
      const origin = tab.value?.origin;
      return origin ? pages.requestAccess(origin) : false;
    },
    fix: (shown, fix) =>
      new Promise((resolve) => {
        const holder = holderOf(shown);
        if (!holder) return resolve('failed');
        const { frame, frameId, draftId } = holder;
        const requestId = parts.newId();
        const settle = (outcome: FixOutcome) => {
          stopTimer();
          pending.delete(requestId);
          resolve(outcome);
        };
        const stopTimer = clock.after(fixPatience, () => settle('failed'));
        pending.set(requestId, { frameId, settle });
        frame.port.send({ kind: 'fix', requestId, draftId, ...fix });
      }),
    mark: (shown, marks, reveal) => {
      const holder = holderOf(shown);
      holder?.frame.port.send({
        kind: 'marks',
        draftId: holder.draftId,
        revision: shown.revision,
        marks: [...marks],
        reveal,
      });
    },
    onMarkClicked: (callback) => {
      clicked = callback;
    },
    dispose: () => {
      for (const stop of stops) stop();
      look(null);
    },
  };
}
