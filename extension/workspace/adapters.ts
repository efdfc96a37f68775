import type { Api } from '../api.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Session } from '../session.ts';
import type { Account, Glossary, Setting } from '../settings.ts';
import type { Clock } from '../ui/clock.ts';
import type { Keep } from '../ui/keep.ts';

/** Everything outside the pages, handed in by their door. */
export interface WorkspaceAdapters {
  readonly api: Api;
  readonly session: Session;
  readonly outbox: Outbox;
  /** Asks the background to send what waits; resolves when it has tried. */
  drain(): Promise<void>;
  readonly settings: {
    readonly account: Setting<Account | null>;
    readonly currentWorkspace: Setting<string | null>;
    readonly glossary: Setting<Glossary | null>;
  };
  /** The pages' own memory until the browser closes, and the one that panels share. */
  readonly keep: Keep;
  readonly sharedKeep: Keep;
  readonly clock: Clock;
  download(name: string, text: string): void;
  newId(): string;
}
