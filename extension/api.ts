import { Me } from '@plainbridge/shared/api/me.ts';
import { OrganisationPage } from '@plainbridge/shared/api/organisations.ts';
import { Problem } from '@plainbridge/shared/api/problem.ts';
import { type CreateTerm, TermsDelta } from '@plainbridge/shared/api/terms.ts';
import { type CreateTouchpoint, TouchpointPage } from '@plainbridge/shared/api/touchpoints.ts';
import { Term } from '@plainbridge/shared/domain/term.ts';
import { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import type { z } from 'zod';

/** Why a call did not succeed, by what can be done about it. */
export type ApiFault =
  /** No answer: offline, or the server is down. Try again later. */
  | 'unreachable'
  /** Not signed in, or no longer. */
  | 'signed-out'
  /** The server understood and said no; trying the same again is of no use. `problem` says why. */
  | 'refused'
  /** The server failed, is busy, or answered something that cannot be read. Try again later. */
  | 'server';

export class ApiError extends Error {
  readonly fault: ApiFault;
  readonly problem: Problem | null;
  constructor(fault: ApiFault, problem: Problem | null) {
    super(problem?.detail ?? fault);
    this.name = 'ApiError';
    this.fault = fault;
    this.problem = problem;
  }
}

/** The Worker's API as the extension uses it. Every call throws `ApiError`, and nothing else. */
export interface Api {
  me(): Promise<Me>;
  organisations(workspaceId: string): Promise<OrganisationPage['items']>;
  touchpoints(query: { workspaceId: string; cursor?: string | undefined }): Promise<TouchpointPage>;
  createTouchpoint(touchpoint: CreateTouchpoint): Promise<Touchpoint>;
  /** Glossary entries changed after revision `since`, all pages; null when nothing changed. */
  terms(workspaceId: string, since: number): Promise<{ items: Term[]; revision: number } | null>;
  createTerm(term: CreateTerm): Promise<Term>;
}

/** How long an answer may take, in ms. */
const patience = 15_000;

/**
 * Gives an access token, or null when nobody is signed in; rejects when Auth can't be reached.
 * `renew`: the last one was refused.
 */
export type TokenSource = (ask: { renew: boolean }) => Promise<string | null>;

/** The only place that talks to the Worker. */
export function createApi(parts: { url: string; token: TokenSource; fetch?: typeof fetch }): Api {
  const send = parts.fetch ?? ((input, init) => fetch(input, init));

  async function attempt(path: string, renew: boolean, body: unknown): Promise<Response> {
    const token = await parts.token({ renew }).catch(() => {
      throw new ApiError('unreachable', null);
    });
    if (!token) throw new ApiError('signed-out', null);
    const authorization = `Bearer ${token}`;
    const init: RequestInit =
      body === undefined
        ? { headers: { authorization } }
        : {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          };
    return send(parts.url + path, { ...init, signal: AbortSignal.timeout(patience) }).catch(() => {
      throw new ApiError('unreachable', null);
    });
  }

  async function request(path: string, body?: unknown): Promise<Response> {
    let response = await attempt(path, false, body);
    if (response.status === 401) response = await attempt(path, true, body);
    if (response.ok) return response;
    const problem = Problem.safeParse(await response.json().catch(() => null)).data ?? null;
    if (response.status === 401) throw new ApiError('signed-out', problem);
    const later = response.status >= 500 || response.status === 408 || response.status === 429;
    throw new ApiError(later ? 'server' : 'refused', problem);
  }

  async function read<Schema extends z.ZodType>(
    schema: Schema,
    response: Response,
  ): Promise<z.infer<Schema>> {
    const parsed = schema.safeParse(await response.json().catch(() => null));
    if (!parsed.success) throw new ApiError('server', null);
    return parsed.data;
  }

  return {
    me: async () => read(Me, await request('/v1/me')),
    organisations: async (workspaceId) => {
      const items: OrganisationPage['items'] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query = new URLSearchParams({ workspaceId, limit: '100', ...(cursor && { cursor }) });
        const page: OrganisationPage = await read(
          OrganisationPage,
          await request(`/v1/organisations?${query}`),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
    touchpoints: async ({ workspaceId, cursor }) => {
      const query = new URLSearchParams({ workspaceId, limit: '50', ...(cursor && { cursor }) });
      return read(TouchpointPage, await request(`/v1/touchpoints?${query}`));
    },
    createTouchpoint: async (body) => read(Touchpoint, await request('/v1/touchpoints', body)),
    terms: async (workspaceId, since) => {
      const items: Term[] = [];
      let revision = since;
      for (;;) {
        const query = new URLSearchParams({ workspaceId, since: String(revision) });
        const delta = await read(TermsDelta, await request(`/v1/terms?${query}`));
        items.push(...delta.items);
        revision = delta.revision;
        if (!delta.more) return items.length > 0 || revision !== since ? { items, revision } : null;
      }
    },
    createTerm: async (body) => read(Term, await request('/v1/terms', body)),
  };
}
