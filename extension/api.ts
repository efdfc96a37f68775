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

async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

/** The only place that talks to the Worker. */
export function createApi(parts: { url: string; token: TokenSource; fetch?: typeof fetch }): Api {
  const send = parts.fetch ?? ((input, init) => fetch(input, init));

  async function attempt(path: string, renew: boolean, init: RequestInit): Promise<Response> {
    const unreachable = () => {
      throw new ApiError('unreachable', null);
    };
    const token = await inTime(parts.token({ renew })).catch(unreachable);
    if (!token) throw new ApiError('signed-out', null);
    const headers = { ...init.headers, authorization: `Bearer ${token}` };
    // Nothing of the partnership's stays in the browser's cache.
    const options: RequestInit = {
      ...init,
      headers,
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    };
    return send(parts.url + path, options).catch(unreachable);
  }

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    let response = await attempt(path, false, init);
    if (response.status === 401) response = await attempt(path, true, init);
    if (response.ok || response.status === 304) return response;
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

  const post = (path: string, body: unknown) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  /** The last answer about the glossary, so that the Worker need not send it again. */
  let lastTerms = { path: '', tag: '' };

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
    createTouchpoint: async (body) => read(Touchpoint, await post('/v1/touchpoints', body)),
    terms: async (workspaceId, since) => {
      const items: Term[] = [];
      let revision = since;
      for (;;) {
        const path = `/v1/terms?${new URLSearchParams({ workspaceId, since: String(revision) })}`;
        const tag = lastTerms.path === path ? lastTerms.tag : '';
        const response = await request(path, tag ? { headers: { 'if-none-match': tag } } : {});
        if (response.status === 304) return null;
        const delta = await read(TermsDelta, response);
        // Only an answer without news may be left out the next time.
        const etag = delta.items.length === 0 ? response.headers.get('etag') : null;
        lastTerms = { path, tag: etag ?? '' };
        items.push(...delta.items);
        revision = delta.revision;
        if (!delta.more) return items.length > 0 || revision !== since ? { items, revision } : null;
      }
    },
    createTerm: async (body) => read(Term, await post('/v1/terms', body)),
  };
}
