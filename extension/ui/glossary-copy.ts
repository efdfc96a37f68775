import type { Me } from '@plainbridge/shared/api/me.ts';
import type { Term } from '@plainbridge/shared/domain/term.ts';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Api, ApiError, type ApiFault } from '../api.ts';
import type { Glossary, Setting } from '../settings.ts';
import type { AccountModel } from './account.ts';
import type { Clock } from './clock.ts';
import { settingSignal } from './setting-signal.ts';
import { createUnderWay } from './under-way.ts';

/** How often an open page asks for changes, in ms. */
const interval = 8_000;

/** This machine's copy of the partnership's glossary, kept fresh while a page is open. */
export interface GlossaryCopy {
  readonly terms: ReadonlySignal<readonly Term[]>;
  readonly fault: ReadonlySignal<ApiFault | null>;
  /** False until the copy on the disk was read or the server has answered once. */
  readonly loaded: ReadonlySignal<boolean>;
  refresh(): Promise<void>;
  dispose(): void;
}

/** Who asks for which glossary: only what the same one was told before can be added to. */
type Owner = Pick<Glossary, 'workspaceId' | 'userId' | 'role'>;

const nameOf = ({ workspaceId, userId, role }: Owner) => `${userId} ${workspaceId} ${role}`;
const ofOwner = (copy: Glossary | null, owner: Owner) =>
  copy && nameOf(copy) === nameOf(owner) ? copy : null;

/** Entries changed since, by id; the newer one counts. */
export function merge(
  copy: Glossary | null,
  owner: Owner,
  items: readonly Term[],
  revision: number,
): Glossary {
  const own = ofOwner(copy, owner) ?? { ...owner, revision: 0, terms: [] };
  const byId = new Map(own.terms.map((term) => [term.id, term]));
  for (const term of items) {
    const before = byId.get(term.id);
    if (!before || before.revision <= term.revision) byId.set(term.id, term);
  }
  return { ...owner, revision: Math.max(own.revision, revision), terms: [...byId.values()] };
}

export function createGlossaryCopy(parts: {
  setting: Setting<Glossary | null>;
  api: Pick<Api, 'terms'>;
  account: Pick<AccountModel, 'account' | 'me' | 'membership' | 'workspaceId' | 'fault' | 'refresh'>;
  clock: Clock;
}): GlossaryCopy {
  const { account, setting } = parts;
  const copy = settingSignal<Glossary | null, undefined>(setting, undefined);
  const fault = signal<ApiFault | null>(null);
  const answered = signal<string | null>(null);
  const owner = computed<Owner | null>(() => {
    const userId = account.account.value?.userId;
    const membership = account.membership.value;
    if (!userId || !membership) return null;
    return { userId, workspaceId: membership.workspace.id, role: membership.role };
  });
  const ownerName = computed(() => owner.value && nameOf(owner.value));

  async function ask(asker: Owner): Promise<void> {
    try {
      const since = ofOwner(await setting.get(), asker)?.revision ?? 0;
      const delta = await parts.api.terms(asker.workspaceId, since);
      const latest = await setting.get();
      // Signed out or gone to another partnership on the way: its words must not come back.
      if (ownerName.peek() !== nameOf(asker)) return;
      const own = ofOwner(latest, asker);
      // What was asked for follows on a copy that is no longer there; the next round asks for what is missing.
      if (since > (own?.revision ?? 0)) return;
      if (delta || !own) copy.set(merge(latest, asker, delta?.items ?? [], delta?.revision ?? 0));
      fault.value = null;
      answered.value = nameOf(asker);
    } catch (error) {
      fault.value = error instanceof ApiError ? error.fault : 'server';
    }
  }

  const underWay = createUnderWay();
  function refresh(): Promise<void> {
    const asker = owner.peek();
    if (asker) return underWay(nameOf(asker), () => ask(asker));
    return account.workspaceId.peek() ? account.refresh() : Promise.resolve();
  }
  const poll = () => {
    if (owner.peek()) void refresh();
  };

  async function dropIfLeft({ memberships }: Me): Promise<void> {
    const stored = await setting.get();
    if (stored && !memberships.some(({ workspace }) => workspace.id === stored.workspaceId)) copy.set(null);
  }

  const stops = [
    parts.clock.every(interval, poll),
    parts.clock.onReturn(poll),
    effect(() => {
      if (ownerName.value) queueMicrotask(poll);
    }),
    effect(() => {
      // A page that wrote while another signed out has brought the words back.
      const user = account.account.value;
      if (user !== undefined && copy.value.value && copy.value.value.userId !== user?.userId) copy.set(null);
    }),
    effect(() => {
      if (account.me.value) void dropIfLeft(account.me.value);
    }),
    copy.stop,
  ];

  const shown = computed(() => {
    const there = copy.value.value;
    const mine = there?.userId === account.account.value?.userId;
    return there && mine && there.workspaceId === account.workspaceId.value ? there : null;
  });
  return {
    terms: computed(() => shown.value?.terms ?? []),
    fault: computed(() => (owner.value ? fault.value : account.fault.value)),
    loaded: computed(
      () => shown.value !== null || (answered.value !== null && answered.value === ownerName.value),
    ),
    refresh,
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
