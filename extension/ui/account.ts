import { Me } from '@plainbridge/shared/api/me.ts';
import { Id } from '@plainbridge/shared/domain/id.ts';
import { Organisation } from '@plainbridge/shared/domain/organisation.ts';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import { type Api, ApiError, type ApiFault } from '../api.ts';
import type { Session, SignInFault } from '../session.ts';
import type { Account, Setting } from '../settings.ts';
import type { Clock } from './clock.ts';
import type { Keep } from './keep.ts';
import { settingSignal } from './setting-signal.ts';
import { createUnderWay } from './under-way.ts';

export type Membership = Me['memberships'][number];

/** Who is signed in, in which partnership, and who else is in it. */
export interface AccountModel {
  /** undefined until it is known. */
  readonly account: ReadonlySignal<Account | null | undefined>;
  /** The server's last answer, also from before; null until there is one. */
  readonly me: ReadonlySignal<Me | null>;
  readonly memberships: ReadonlySignal<readonly Membership[]>;
  /** The one in the partnership shown. */
  readonly membership: ReadonlySignal<Membership | null>;
  /** Also known offline, from the last time. */
  readonly workspaceId: ReadonlySignal<string | null>;
  /** Of the partnership shown; empty until they are known. */
  readonly organisations: ReadonlySignal<readonly Organisation[]>;
  /** `coming`: they are being asked for, and the server has not failed to answer. */
  readonly partners: ReadonlySignal<'known' | 'coming' | 'unknown'>;
  readonly fault: ReadonlySignal<ApiFault | null>;
  readonly loaded: ReadonlySignal<boolean>;
  choose(workspaceId: string): void;
  /** Joins the one that is under way. */
  refresh(): Promise<void>;
  /** Each gives why it did not succeed, or null. */
  signIn(email: string, password: string): Promise<SignInFault | null>;
  requestCode(email: string): Promise<SignInFault | null>;
  signInWithCode(email: string, code: string): Promise<SignInFault | null>;
  signOut(): Promise<SignInFault | null>;
  dispose(): void;
}

export interface AccountParts {
  readonly settings: {
    readonly account: Setting<Account | null>;
    readonly currentWorkspace: Setting<string | null>;
  };
  readonly api: Pick<Api, 'me' | 'organisations'>;
  readonly session: Session;
  /** Holds the last answer, so that a page opened offline still knows its partners. */
  readonly keep: Keep;
  readonly clock: Clock;
}

/** How often a server that was away is asked again, in ms. */
const retryEvery = 8_000;

const Thrown = z.object({
  name: z.literal('SignInError'),
  fault: z.enum(['wrong', 'unreachable', 'too-many', 'server']),
});
const Partners = z.object({ workspaceId: Id.nullable(), organisations: z.array(Organisation) });
const Known = z.object({ me: Me, partners: Partners });
const noPartners: z.infer<typeof Partners> = { workspaceId: null, organisations: [] };

async function faultOf(call: Promise<void>): Promise<SignInFault | null> {
  try {
    await call;
    return null;
  } catch (error) {
    return Thrown.safeParse(error).data?.fault ?? 'server';
  }
}

export function createAccount(parts: AccountParts): AccountModel {
  const account = settingSignal(parts.settings.account, undefined);
  const workspace = settingSignal(parts.settings.currentWorkspace, null);
  const me = signal<Me | null>(null);
  const found = signal(noPartners);
  const fault = signal<ApiFault | null>(null);
  const loaded = signal(false);

  const memberships = computed(() => me.value?.memberships ?? []);
  const shownOf = (all: readonly Membership[]) =>
    all.find((each) => each.workspace.id === workspace.value.value) ?? all[0] ?? null;
  const membership = computed(() => shownOf(memberships.value));
  const workspaceId = computed(() => {
    if (!account.value.value) return null;
    return membership.value?.workspace.id ?? (me.value ? null : workspace.value.value);
  });
  const partners = computed(() => {
    const id = workspaceId.value;
    if (id !== null && found.value.workspaceId === id) return 'known';
    return account.value.value && !fault.value && (id !== null || !me.value) ? 'coming' : 'unknown';
  });

  const underWay = createUnderWay();
  function refresh(): Promise<void> {
    const userId = account.value.peek()?.userId;
    return userId ? underWay(userId, () => ask(userId)) : Promise.resolve();
  }

  async function ask(userId: string): Promise<void> {
    const same = () => account.value.peek()?.userId === userId;
    try {
      await workspace.ready;
      const answer = await parts.api.me();
      const shown = () => shownOf(answer.memberships)?.workspace.id ?? null;
      let next = noPartners;
      do {
        const id = shown();
        next = { workspaceId: id, organisations: id ? await parts.api.organisations(id) : [] };
        if (!same()) return;
        // Another partnership may have been chosen on the way.
      } while (next.workspaceId !== shown());
      batch(() => {
        me.value = answer;
        found.value = next;
        fault.value = null;
        if (workspace.value.peek() !== next.workspaceId) workspace.set(next.workspaceId);
      });
      void parts.keep.set('known', { me: answer, partners: next });
    } catch (error) {
      if (!same()) return;
      fault.value = error instanceof ApiError ? error.fault : 'server';
    } finally {
      if (same()) {
        // Before it counts as loaded, so that nobody is told that there is no partnership.
        if (fault.peek()) await recall(userId);
        loaded.value = true;
      }
    }
  }

  async function recall(id: string): Promise<void> {
    const known = await parts.keep.get('known', Known);
    if (known?.me.userId !== id || account.value.peek()?.userId !== id || me.peek()) return;
    batch(() => {
      me.value = known.me;
      found.value = known.partners;
    });
  }

  let userId: string | null | undefined;
  const stops = [
    effect(() => {
      const next = account.value.value === undefined ? undefined : (account.value.value?.userId ?? null);
      if (next === undefined || next === userId) return;
      userId = next;
      batch(() => {
        me.value = null;
        found.value = noPartners;
        fault.value = null;
        loaded.value = next === null;
      });
      if (next === null) void parts.keep.set('known', null);
      else {
        void recall(next);
        void refresh();
      }
    }),
    effect(() => {
      // Chosen here or on another page, which may know of a partnership that this one has not heard of yet.
      const chosen = workspace.value.value;
      const all = me.value?.memberships;
      if (!all) return;
      const unheard = chosen !== null && !all.some((each) => each.workspace.id === chosen);
      if (unheard || workspaceId.value !== found.value.workspaceId) queueMicrotask(() => void refresh());
    }),
    account.stop,
    workspace.stop,
    parts.clock.onReturn(() => void refresh()),
    parts.clock.every(retryEvery, () => {
      if (fault.value) void refresh();
    }),
  ];

  return {
    account: account.value,
    me,
    memberships,
    membership,
    workspaceId,
    organisations: computed(() => (partners.value === 'known' ? found.value.organisations : [])),
    partners,
    fault,
    loaded,
    choose: workspace.set,
    refresh,
    signIn: (email, password) => faultOf(parts.session.signInWithPassword(email, password)),
    requestCode: (email) => faultOf(parts.session.requestCode(email)),
    signInWithCode: (email, code) => faultOf(parts.session.signInWithCode(email, code)),
    signOut: () => faultOf(parts.session.signOut()),
    dispose: () => {
      for (const each of stops) each();
    },
  };
}
