import type { Me } from '@plainbridge/shared/api/me.ts';
import { CreateTerm } from '@plainbridge/shared/api/terms.ts';
import type { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import type { Organisation } from '@plainbridge/shared/domain/organisation.ts';
import type { Term } from '@plainbridge/shared/domain/term.ts';
import type { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import { v7 } from 'uuid';
import { type Api, ApiError, type ApiFault } from '../../../extension/api.ts';
import type { Outbox, OutboxItem } from '../../../extension/outbox/outbox.ts';

export const workspaceId = v7();
export const userId = v7();
function organisation(name: string, sectors: Organisation['sectors'], country = 'US'): Organisation {
  return { id: v7(), workspaceId, name, sectors, domains: [], country, timeZone: 'UTC' };
}
export const riverside = organisation('Riverside School District', ['education']);
export const countyHealth = organisation('County Health', ['health']);
export const harbor = organisation('Harbor Foundation', ['nonprofit', 'finance']);
/** A second partnership, for those who are in two. */
export const coastId = v7();
export const dockside: Organisation = {
  ...organisation('Dockside Clinic', ['health']),
  workspaceId: coastId,
};

const meAs = (api: FakeApi): Me => ({
  userId,
  email: 'ana@county.example',
  memberships: api.partnerships.map((id) => ({
    workspace: { id, name: id === coastId ? 'Healthy coast' : 'Read by nine' },
    role: api.role,
    name: 'Ana Ruiz',
    organisation: countyHealth,
  })),
});

export interface FakeApi extends Api {
  /** Every call fails so until it is null again. */
  fault: ApiFault | null;
  role: 'partner' | 'coordinator' | 'admin';
  /** Of which partnerships the person is a member. */
  partnerships: string[];
  saved: Touchpoint[];
  glossary: Term[];
  pageSize: number;
  calls: string[];
}

export function fakeApi(): FakeApi {
  const say = (call: string) => {
    api.calls.push(call);
    if (api.fault) throw new ApiError(api.fault, null);
  };
  const api: FakeApi = {
    fault: null,
    role: 'partner',
    partnerships: [workspaceId],
    saved: [],
    glossary: [],
    pageSize: 50,
    calls: [],
    me: async () => {
      say('me');
      return meAs(api);
    },
    organisations: async (id) => {
      say('organisations');
      if (id === coastId) return [countyHealth, dockside];
      return [countyHealth, harbor, riverside];
    },
    touchpoints: async ({ cursor }) => {
      say(`touchpoints ${cursor ?? ''}`.trim());
      const newest = [...api.saved].sort((a, b) => b.occurredAt.localeCompare(a.occurredAt));
      const from = cursor ? newest.findIndex(({ id }) => id === cursor) + 1 : 0;
      const items = newest.slice(from, from + api.pageSize);
      return { items, nextCursor: from + api.pageSize < newest.length ? (items.at(-1)?.id ?? null) : null };
    },
    createTouchpoint: async (body) => {
      say('createTouchpoint');
      const made = saved(body);
      api.saved.push(made);
      return made;
    },
    terms: async (_workspace, since) => {
      say(`terms ${since}`);
      // As the database's rules do: proposals are for admins.
      const seen = api.glossary.filter(({ status }) => status !== 'proposed' || api.role === 'admin');
      const items = seen.filter(({ revision }) => revision > since);
      const revision = Math.max(since, ...items.map((each) => each.revision));
      return items.length > 0 ? { items, revision } : null;
    },
    createTerm: async (body) => {
      say('createTerm');
      const made = term(body.term, { ...CreateTerm.parse(body), revision: api.glossary.length + 1 });
      api.glossary.push(made);
      return made;
    },
  };
  return api;
}

export const saved = (body: CreateTouchpoint): Touchpoint => ({
  ...body,
  authorId: userId,
  authorName: 'Ana Ruiz',
  authorOrganisationId: countyHealth.id,
  createdAt: '2026-11-23T10:00:00Z',
});

export function term(wording: string, more: Partial<Term> = {}): Term {
  return {
    id: v7(),
    workspaceId,
    term: wording,
    kind: 'phrase',
    forms: [],
    expansion: null,
    sectors: ['health'],
    countries: [],
    alternatives: [],
    definition: null,
    status: 'approved',
    revision: 1,
    createdAt: '2026-11-01T10:00:00Z',
    ...more,
  };
}

export interface FakeOutbox extends Outbox {
  items: OutboxItem[];
  /** The next `add` fails, as on a full disk. */
  full: boolean;
  /** The next reading fails. */
  unreadable: boolean;
  /** As the background does when the server has taken an item. */
  take(id: string): void;
  refuse(id: string, reason: string): void;
}

export function fakeOutbox(): FakeOutbox {
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  const change = (id: string, part: Partial<OutboxItem>) => {
    outbox.items = outbox.items.map((item) => (item.id === id ? { ...item, ...part } : item));
    tell();
  };
  const outbox: FakeOutbox = {
    items: [],
    full: false,
    unreadable: false,
    add: async (owner, touchpoint) => {
      if (outbox.full) throw new DOMException('full', 'QuotaExceededError');
      const waiting = { state: 'waiting' as const, attempts: 0, nextAttemptAt: 0, reason: null, addedAt: 0 };
      const others = outbox.items.filter(({ id }) => id !== touchpoint.id);
      outbox.items = [...others, { id: touchpoint.id, userId: owner, touchpoint, ...waiting }];
      tell();
    },
    list: async (owner) => {
      if (outbox.unreadable) throw new DOMException('gone', 'UnknownError');
      return outbox.items.filter((item) => item.userId === owner);
    },
    retry: async (id) => change(id, { state: 'waiting' }),
    discard: async (id) => outbox.take(id),
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    take: (id) => {
      outbox.items = outbox.items.filter((item) => item.id !== id);
      tell();
    },
    refuse: (id, reason) => change(id, { state: 'failed', reason }),
  };
  return outbox;
}
