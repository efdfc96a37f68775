import { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { z } from 'zod';
import type { OutboxItem } from '../../outbox/outbox.ts';
import type { AccountModel } from '../../ui/account.ts';
import type { Clock } from '../../ui/clock.ts';
import type { Keep } from '../../ui/keep.ts';
import type { OutboxModel } from '../../ui/outbox-items.ts';
import { contentOf, Entry, entryOf, freshEntry } from './touchpoint-entry.ts';

const errorFields = ['occurredAt', 'organisationIds', 'subject', 'summary', 'workspaceId', 'other'] as const;
export type ErrorField = (typeof errorFields)[number];

export type SaveState =
  | { readonly step: 'editing' | 'saving' | 'not-saved' }
  | { readonly step: 'saved'; readonly id: string };

export interface TouchpointForm {
  readonly entry: ReadonlySignal<Entry>;
  readonly errors: ReadonlySignal<ReadonlySet<ErrorField>>;
  readonly state: ReadonlySignal<SaveState>;
  /** Of what was saved last: on its way, with the server, or refused. */
  readonly progress: ReadonlySignal<'waiting' | 'sent' | 'failed' | 'discarded' | null>;
  /** Begins anew, with these partners ticked, unless something was filled in before. */
  open(organisationIds: readonly string[]): void;
  change(part: Partial<Entry>): void;
  save(): Promise<void>;
  /** Something stands here that was filled in and not saved. */
  readonly filledIn: ReadonlySignal<boolean>;
  /** Whether its partnership is still one of the person's. */
  canMend(item: OutboxItem): boolean;
  /** Puts what the server did not take back into the fields; once saved anew, the old one is discarded. */
  mend(item: OutboxItem): void;
  again(organisationIds: readonly string[]): void;
  dispose(): void;
}

export function createTouchpointForm(parts: {
  account: AccountModel;
  outbox: OutboxModel;
  keep: Keep;
  clock: Clock;
  newId: () => string;
}): TouchpointForm {
  const { account, clock, outbox } = parts;
  const fresh = (organisationIds: readonly string[]) =>
    freshEntry(clock.now(), account.workspaceId.peek(), organisationIds);
  const entry = signal<Entry>(fresh([]));
  const touched = signal(false);
  const errors = signal<ReadonlySet<ErrorField>>(new Set());
  const state = signal<SaveState>({ step: 'editing' });
  // The same content keeps its id, so that a second try makes no second touchpoint.
  let tried: { content: string; id: string } | null = null;

  void parts.keep.get('touchpoint', Entry.nullable()).then((kept) => {
    if (!kept || touched.value) return;
    touched.value = true;
    entry.value = kept;
  });

  function begin(organisationIds: readonly string[]) {
    entry.value = fresh(organisationIds);
    touched.value = false;
    errors.value = new Set();
    state.value = { step: 'editing' };
    tried = null;
  }

  function put(next: Entry) {
    entry.value = next;
    if (touched.peek()) void parts.keep.set('touchpoint', next);
  }

  let owner: string | null = null;
  const stops = [
    effect(() => {
      const user = account.account.value?.userId ?? null;
      // What somebody wrote while signed in goes with them; what was written before signing in stays.
      if (owner !== null && user !== owner) {
        void parts.keep.set('touchpoint', null);
        begin([]);
      }
      owner = user;
    }),
    effect(() => {
      const { workspaceId: before, organisationIds: ticked } = entry.value;
      const now = account.workspaceId.value;
      if (now === null) return;
      // Another partnership's organisations would make it one that the server never takes.
      const own = before === null || before === now ? ticked : [];
      const known = account.partners.value === 'known' ? account.organisations.value : null;
      const kept = known ? own.filter((id) => known.some((each) => each.id === id)) : own;
      if (before !== now || kept.length !== ticked.length)
        put({ ...entry.peek(), workspaceId: now, organisationIds: kept });
    }),
  ];

  function compose(): z.ZodSafeParseResult<CreateTouchpoint> {
    const content = contentOf(entry.value, account.workspaceId.value, clock.now());
    const text = JSON.stringify(content);
    if (tried?.content !== text) tried = { content: text, id: parts.newId() };
    return CreateTouchpoint.safeParse({ id: tried.id, ...content });
  }

  return {
    entry,
    errors,
    state,
    progress: computed(() => (state.value.step === 'saved' ? outbox.stateOf(state.value.id) : null)),
    filledIn: touched,
    canMend: ({ touchpoint: { workspaceId } }) =>
      account.workspaceId.value === workspaceId ||
      account.memberships.value.some(({ workspace }) => workspace.id === workspaceId),
    mend: (item) => {
      begin([]);
      touched.value = true;
      account.choose(item.touchpoint.workspaceId);
      put(entryOf(item));
    },
    open: (organisationIds) => {
      if (!touched.value) begin(organisationIds);
    },
    again: begin,
    dispose: () => {
      for (const stop of stops) stop();
    },
    change: (part) => {
      touched.value = true;
      state.value = { step: 'editing' };
      put({ ...entry.value, ...part });
    },
    save: async () => {
      if (state.value.step === 'saving') return;
      const composed = compose();
      if (!composed.success) {
        const fields = composed.error.issues.map(({ path: [name] }) => name);
        errors.value = new Set(
          fields.map((name) => errorFields.find((field) => field === name) ?? ('other' as const)),
        );
        return;
      }
      errors.value = new Set();
      state.value = { step: 'saving' };
      const { mends } = entry.value;
      try {
        await outbox.add(composed.data);
        touched.value = false;
        void parts.keep.set('touchpoint', null);
        tried = null;
        state.value = { step: 'saved', id: composed.data.id };
        // Should this not succeed, it stays in the list, where it can be discarded by hand.
        if (mends) await outbox.discard(mends).catch(() => undefined);
      } catch {
        state.value = { step: 'not-saved' };
      }
    },
  };
}
