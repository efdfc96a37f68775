import type {
  DraftMessage,
  FixMessage,
  FixOutcome,
  FromPage,
  MarksMessage,
} from '../../../extension/messages.ts';
import type { Pages, TabInView } from '../../../extension/panel/adapters.ts';

export interface FakeFrame {
  show(draft: Partial<DraftMessage> & { text: string }): void;
  gone(draftId: string): void;
  disconnect(): void;
  /** The fixes that were asked for. */
  readonly received: FixMessage[];
  readonly marked: MarksMessage[];
  /** The writer clicks on the mark that begins there. */
  clickMark(start: number): void;
  /** How fixes end; `ok` also changes the text and shows it, as a content script does. */
  outcome: FixOutcome | 'none';
  readonly text: string;
}

export interface FakePages extends Pages {
  go(tab: Partial<TabInView> | null): void;
  /** A frame reports and is connected to. */
  frame(frameId?: number): FakeFrame;
  access: boolean;
  granted: boolean;
  asked: string[];
  announced: number[];
}

export function fakePages(): FakePages {
  let changed: (tab: TabInView | null) => void = () => {};
  let ready: (tabId: number, frameId: number) => void = () => {};
  let tab: TabInView = { id: 1, origin: 'https://mail.example', web: true, visit: 0 };
  const wires = new Map<
    number,
    { heard: (message: FromPage) => void; gone: () => void; received: FixMessage[]; marked: MarksMessage[] }
  >();
  const pages: FakePages = {
    access: true,
    granted: true,
    asked: [],
    announced: [],
    watchTab: (callback) => {
      changed = callback;
      callback(tab);
      return () => {
        changed = () => {};
      };
    },
    announce: (tabId) => void pages.announced.push(tabId),
    onFrameReady: (callback) => {
      ready = callback;
      return () => {
        ready = () => {};
      };
    },
    connect: (_tabId, frameId) => {
      const wire = {
        heard: (_: FromPage) => {},
        gone: () => {},
        received: [] as FixMessage[],
        marked: [] as MarksMessage[],
      };
      wires.set(frameId, wire);
      return {
        onMessage: (heard) => {
          wire.heard = heard;
        },
        onDisconnect: (gone) => {
          wire.gone = gone;
        },
        send: (message) => {
          if (message.kind === 'marks') {
            wire.marked.push(message);
            return;
          }
          wire.received.push(message);
          frames.get(frameId)?.answer(message);
        },
        close: () => {},
      };
    },
    hasAccess: async () => pages.access,
    requestAccess: async (origin) => {
      pages.asked.push(origin);
      return pages.granted;
    },
    go: (next) => {
      if (next) tab = { ...tab, visit: tab.visit + 1, ...next };
      changed(next && tab);
    },
    frame: (frameId = 0) => {
      ready(tab.id, frameId);
      const frame = makeFrame(() => wires.get(frameId));
      frames.set(frameId, frame);
      return frame;
    },
  };
  const frames = new Map<number, ReturnType<typeof makeFrame>>();
  return pages;
}

function makeFrame(
  wire: () =>
    | { heard: (message: FromPage) => void; gone: () => void; received: FixMessage[]; marked: MarksMessage[] }
    | undefined,
) {
  let last: DraftMessage | null = null;
  let revision = 0;
  const frame = {
    outcome: 'ok' as FixOutcome | 'none',
    get text() {
      return last?.text ?? '';
    },
    get received() {
      return wire()?.received ?? [];
    },
    get marked() {
      return wire()?.marked ?? [];
    },
    clickMark: (start: number) => {
      const draftId = last?.draftId ?? '';
      wire()?.heard({ kind: 'mark-clicked', draftId, revision, start });
    },
    show: (draft: Partial<DraftMessage> & { text: string }) => {
      revision += 1;
      const usual = {
        kind: 'draft' as const,
        draftId: 'd1',
        label: 'Message body',
        focusedAt: 1,
        editable: true,
      };
      last = { ...usual, ...last, revision, ...draft };
      wire()?.heard(last);
    },
    gone: (draftId: string) => wire()?.heard({ kind: 'draft-gone', draftId }),
    disconnect: () => wire()?.gone(),
    answer: (request: FixMessage) => {
      if (frame.outcome === 'none') return;
      const { requestId, start, end, replacement } = request;
      queueMicrotask(() => {
        if (frame.outcome === 'none') return;
        wire()?.heard({ kind: 'fix-outcome', requestId, outcome: frame.outcome });
        if (frame.outcome === 'ok')
          frame.show({ text: frame.text.slice(0, start) + replacement + frame.text.slice(end) });
      });
    },
  };
  return frame;
}
