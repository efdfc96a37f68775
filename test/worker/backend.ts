import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@plainbridge/shared/api/problem.ts';
import { createApp } from '@plainbridge/worker/app.ts';
import { v7 as uuid } from 'uuid';
import { beforeEach, expect } from 'vitest';
import { z } from 'zod';
import { demoAccounts, loadDemo } from '../../supabase/local/demo.ts';
import { demoOrganisations, demoWorkspace } from '../../supabase/local/demo-partners.ts';
import { type LocalSupabase, startSupabase } from '../../supabase/local/server.ts';

/** `zoe` administers another workspace; `eve` has an account and no membership. */
export type Who = 'ana' | 'sam' | 'lee' | 'eve' | 'zoe';

export const workspaceId = demoWorkspace.id;
export const organisation = {
  riverside: demoOrganisations.riverside.id,
  county: demoOrganisations.county.id,
  harbor: demoOrganisations.harbor.id,
} as const;
export const elsewhere = {
  workspaceId: '01932a00-0000-7000-8000-0000000000e1',
  organisationId: '01932a00-0000-7000-8000-0000000000e2',
  touchpointId: '01932a00-0000-7000-8000-0000000000e3',
  termId: '01932a00-0000-7000-8000-0000000000e4',
} as const;

export const json = { 'content-type': 'application/json' };

const Session = z.object({ access_token: z.string(), user: z.object({ id: z.string() }) });

/** The Worker in this process, in front of the embedded Supabase with the demo workspace and another one. */
export async function startBackend() {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainbridge-test-'));
  const server = await startSupabase({ dataDir, port: 0 });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return await equip(server, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Signs everybody in, makes the other workspace, and puts the Worker in front. */
async function equip(server: LocalSupabase, stop: () => Promise<void>) {
  await loadDemo(server);

  async function session(path: string, email: string, password: string) {
    const response = await fetch(`${server.url}/auth/v1/${path}`, {
      method: 'POST',
      headers: { apikey: server.publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return Session.parse(await response.json());
  }
  const tokens: Partial<Record<Who, string>> = {};
  const users: Partial<Record<Who, string>> = {};
  const keep = (who: Who, { access_token, user }: z.infer<typeof Session>) => {
    tokens[who] = access_token;
    users[who] = user.id;
  };
  for (const { email, password } of demoAccounts) {
    keep(email.slice(0, 3) as Who, await session('token?grant_type=password', email, password));
  }
  keep('zoe', await session('signup', 'zoe@example.org', 'password-zoe'));
  await server.asOwner((database) =>
    database.exec(`
      insert into public.workspaces (id, name) values ('${elsewhere.workspaceId}', 'Elsewhere');
      insert into public.organisations (workspace_id, id, name, sectors, country, time_zone)
        values ('${elsewhere.workspaceId}', '${elsewhere.organisationId}', 'Hidden', '{legal}', 'US', 'UTC');
      insert into public.members (workspace_id, user_id, organisation_id, role, name)
        values ('${elsewhere.workspaceId}', '${users.zoe}', '${elsewhere.organisationId}', 'admin', 'Zoe');
      begin;
      insert into public.touchpoints (workspace_id, id, kind, occurred_at, visibility, author_id)
        values ('${elsewhere.workspaceId}', '${elsewhere.touchpointId}', 'call', now(), 'everyone', '${users.zoe}');
      insert into public.touchpoint_organisations
        values ('${elsewhere.workspaceId}', '${elsewhere.touchpointId}', '${elsewhere.organisationId}');
      commit;
      insert into public.terms (workspace_id, id, term, kind, status, author_id)
        values ('${elsewhere.workspaceId}', '${elsewhere.termId}', 'hidden', 'word', 'approved', '${users.zoe}');
    `),
  );

  const env = {
    SUPABASE_URL: server.url,
    SUPABASE_PUBLISHABLE_KEY: server.publishableKey,
    SUPABASE_JWT_SECRET: server.jwtSecret,
    ALLOWED_ORIGINS: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop https://app.example.org',
  };
  const log: string[] = [];
  const app = createApp({ log: (line) => log.push(line) });

  const request = async (who: Who | null, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (who) headers.set('authorization', `Bearer ${tokens[who]}`);
    return app.request(path, { ...init, headers }, env);
  };
  return {
    server,
    env,
    app,
    log,
    request,
    token: (who: Who) => tokens[who] ?? '',
    userId: (who: Who) => users[who] ?? '',
    post: (who: Who | null, path: string, body: unknown) =>
      request(who, path, {
        method: 'POST',
        headers: json,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Everything that is stored, as one word: the same before and after means that nothing has changed. */
    fingerprint: () =>
      server.asOwner(async (database) => {
        const tables = [
          'workspaces',
          'organisations',
          'people',
          'members',
          'touchpoints',
          'touchpoint_organisations',
          'terms',
        ];
        const parts: string[] = [];
        for (const table of tables) {
          const { rows } = await database.query<{ print: string }>(
            `select count(*) || ':' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from public.${table} t`,
          );
          parts.push(`${table} ${rows[0]?.print}`);
        }
        return parts.join('\n');
      }),
    stop,
  };
}
export type Backend = Awaited<ReturnType<typeof startBackend>>;

/** Notes what is stored before each test of a file; what it gives expects that nothing of it has changed. */
export function watchStored(backend: () => Backend): () => Promise<void> {
  let before = '';
  beforeEach(async () => {
    before = await backend().fingerprint();
  });
  return async () => expect(await backend().fingerprint()).toBe(before);
}

/** The problem in an answer, which must be one of that status and say nothing of our insides. */
export async function problemOf(response: Response, status: number): Promise<Problem> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(JSON.parse(text));
  expect(problem.status).toBe(status);
  expect(problem.instance).toBe(response.headers.get('x-request-id'));
  expect(text).not.toMatch(/postgres|supabase|relation|constraint|select |\bat .*:\d+|policy|SQL/i);
  return problem;
}

export const pointersOf = (problem: Problem) => problem.errors?.map((error) => error.pointer).sort();

/** Bodies as a client would send them, with one thing changed. */
export const touchpoint = (changes: Record<string, unknown> = {}) => ({
  id: uuid(),
  workspaceId,
  kind: 'call',
  occurredAt: '2026-03-01T09:30:00Z',
  organisationIds: [organisation.county],
  subject: 'Subject',
  summary: null,
  marks: [],
  visibility: 'everyone',
  ...changes,
});

export const term = (changes: Record<string, unknown> = {}) => ({
  id: uuid(),
  workspaceId,
  term: 'attack',
  kind: 'word',
  ...changes,
});
