import { type AccountModel, createAccount } from '../ui/account.ts';
import { type Announcer, createAnnouncer } from '../ui/announcer.tsx';
import { createGlossaryCopy, type GlossaryCopy } from '../ui/glossary-copy.ts';
import { createOutboxModel, type OutboxModel } from '../ui/outbox-items.ts';
import type { WorkspaceAdapters } from './adapters.ts';

/** What all pages share. */
export interface Workspace {
  readonly adapters: WorkspaceAdapters;
  readonly account: AccountModel;
  readonly announcer: Announcer;
  readonly outbox: OutboxModel;
  readonly glossary: GlossaryCopy;
  dispose(): void;
}

export function createWorkspace(adapters: WorkspaceAdapters): Workspace {
  const { settings, sharedKeep: keep, clock, api } = adapters;
  const account = createAccount({ settings, api, session: adapters.session, keep, clock });
  const outbox = createOutboxModel({ outbox: adapters.outbox, account: account.account, keep });
  const glossary = createGlossaryCopy({
    setting: settings.glossary,
    api,
    account,
    clock,
  });
  return {
    adapters,
    account,
    announcer: createAnnouncer(),
    outbox,
    glossary,
    dispose: () => {
      account.dispose();
      outbox.dispose();
      glossary.dispose();
    },
  };
}
