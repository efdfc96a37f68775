import type { Checker } from '@plainbridge/shared/checker/check.ts';
import type { Sector } from '@plainbridge/shared/domain/sector.ts';
import type { Api } from '../api.ts';
import type { FromPage, FromPanel } from '../messages.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Session } from '../session.ts';
import type { Account, Glossary, ReaderChoice, Setting } from '../settings.ts';
import type { Clock } from '../ui/clock.ts';
import type { Keep } from '../ui/keep.ts';

/** The tab that the panel stands beside. */
export interface TabInView {
  readonly id: number;
  /** Scheme, host and port; null where the browser does not tell. */
  readonly origin: string | null;
  /** False for the browser's own pages, where no extension may read. */
  readonly web: boolean;
  /** Grows with every page that the tab loads. */
  readonly visit: number;
}

/** The panel's own line to one frame of its tab. Messages are checked before they are handed on. */
export interface FramePort {
  onMessage(heard: (message: FromPage) => void): void;
  onDisconnect(gone: () => void): void;
  send(message: FromPanel): void;
  close(): void;
}

/** The pages beside the panel, as the browser shows them. Each `on…` and `watch…` gives a function that ends it. */
export interface Pages {
  /** Calls back with the tab now, and after each change of tab, page or permission; null when there is none. */
  watchTab(changed: (tab: TabInView | null) => void): () => void;
  /** Asks every frame of the tab to report by `onFrameReady`. */
  announce(tabId: number): void;
  onFrameReady(ready: (tabId: number, frameId: number) => void): () => void;
  connect(tabId: number, frameId: number): FramePort;
  /** Whether the content script may run there. */
  hasAccess(tab: TabInView): Promise<boolean>;
  /** Asks the person; must be called inside their click. */
  requestAccess(origin: string): Promise<boolean>;
}

/** Everything outside the panel, handed in by its door. */
export interface PanelAdapters {
  readonly pages: Pages;
  readonly checker: Checker;
  readonly api: Pick<Api, 'me' | 'organisations' | 'terms'>;
  readonly session: Session;
  readonly outbox: Outbox;
  /** Asks the background to send what waits; resolves when it has tried. */
  drain(): Promise<void>;
  readonly settings: {
    readonly audience: Setting<ReaderChoice[]>;
    readonly writerSector: Setting<Sector | null>;
    readonly currentWorkspace: Setting<string | null>;
    readonly glossary: Setting<Glossary | null>;
    readonly shortcuts: Setting<boolean>;
    readonly clarityShown: Setting<boolean>;
    readonly account: Setting<Account | null>;
  };
  /** This panel's own memory until the browser closes, and the one that all pages share. */
  readonly keep: Keep;
  readonly sharedKeep: Keep;
  readonly clock: Clock;
  /** False when the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Hands the person a file. */
  download(name: string, text: string): void;
  openPage(page: 'history' | 'glossary'): void;
  pageAddress(page: 'history' | 'glossary'): string;
  newId(): string;
  /** Longest text that is checked, in UTF-16 code units. */
  readonly longestDraft: number;
}
