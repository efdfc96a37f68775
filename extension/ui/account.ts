import { Me } from '@plainbridge/shared/api/me.ts';
import { Organisation } from '@plainbridge/shared/domain/organisation.ts';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import { type Api, ApiError, type ApiFault } from '../api.ts';
import type { Session, SignInFault } from '../session.ts';
import type { Account, Setting } from '../settings.ts';
import type { Clock } from './clock.ts';
import type { Keep } from './keep.ts';
import { settingSignal } from './setting-signal.ts';

export type Membership = Me['memberships'][number];

/** Who is signed in, in which partnership, and who else is in it. */
export interface AccountModel {
  /** undefined until it is known. */
  readonly account: ReadonlySignal<Account | null | undefined>;
  readonly memberships: ReadonlySignal<readonly Membership[]>;
  /** The one in the partnership shown. */
  readonly membership: ReadonlySignal<Membership | null>;
  /** Also known offline, from the last time. */
  readonly workspaceId: ReadonlySignal<string | null>;
  readonly organisations: ReadonlySignal<readonly Organisation[]>;
  readonly fault: ReadonlySignal<ApiFault | null>;
  readonly loaded: ReadonlySignal<boolean>;
  choose(workspaceId: string): void;
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
const Known = z.object({ me: Me, organisations: z.array(Organisation) });

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
  const organisations = signal<readonly Organisation[]>([]);
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

  async function refresh(): Promise<void> {
    const user = account.value.value;
    if (!user) return;
    const same = () => account.value.value?.userId === user.userId;
    try {
      const found = await parts.api.me();
      const id = shownOf(found.memberships)?.workspace.id;
      const partners = id ? await parts.api.organisations(id) : [];
      // Another partnership may have been chosen, or the person may have signed out, on the way.
      if (!same() || id !== shownOf(found.memberships)?.workspace.id) return;
      batch(() => {
        me.value = found;
        organisations.value = partners;
        fault.value = null;
      });
      if (id && workspace.value.value !== id) workspace.set(id);
      parts.keep.set('known', { me: found, organisations: partners });
    } catch (error) {
      if (!same()) return;
      fault.value = error instanceof ApiError ? error.fault : 'server';
      await recall(user.userId);
    } finally {
      if (same()) loaded.value = true;
    }
  }

  async function recall(userId: string): Promise<void> {
    if (me.value) return;
    const known = await parts.keep.get('known', Known);
    if (known?.me.userId !== userId || me.value) return;
    me.value = known.me;
    organisations.value = known.organisations;
  }

  let userId: string | null | undefined;
  const stop = effect(() => {
    const next = account.value.value === undefined ? undefined : (account.value.value?.userId ?? null);
    if (next === undefined || next === userId) return;
    userId = next;
    me.value = null;
    organisations.value = [];
    fault.value = null;
    loaded.value = next === null;
    if (next !== null) void refresh();
    else parts.keep.set('known', null);
  });

  const stops = [
    stop,
    account.stop,
    workspace.stop,
    parts.clock.onReturn(() => void refresh()),
    parts.clock.every(retryEvery, () => {
      if (fault.value) void refresh();
    }),
  ];

  return {
    account: account.value,
    memberships,
    membership,
    workspaceId,
    organisations,
    fault,
    loaded,
    choose: (id) => {
      workspace.set(id);
      organisations.value = [];
      void refresh();
    },
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
