import { readFileSync } from 'node:fs';
import { Health } from '@plainbridge/shared/api/health.ts';
import { Me } from '@plainbridge/shared/api/me.ts';
import { OrganisationPage } from '@plainbridge/shared/api/organisations.ts';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Backend, elsewhere, organisation, problemOf, startBackend, workspaceId } from './backend.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.stop());

describe('who I am', () => {
  it.each([
    ['ana', 'partner', 'Riverside School District'],
    ['sam', 'coordinator', 'Harbor Foundation'],
    ['lee', 'admin', 'County Health'],
  ] as const)('%s is %s at %s', async (who, role, name) => {
    const me = Me.parse(await (await backend.request(who, '/v1/me')).json());
    expect(me).toMatchObject({
      userId: backend.userId(who),
      email: `${who}@example.org`,
      memberships: [
        {
          role,
          workspace: { id: workspaceId, name: 'Riverside Reading Partnership' },
          organisation: { name },
        },
      ],
    });
    expect(me.memberships).toHaveLength(1);
  });

  it('a stranger is signed in and a member of nothing', async () => {
    expect(await (await backend.request('eve', '/v1/me')).json()).toMatchObject({ memberships: [] });
  });

  it('a membership that ends is gone at once, with the token still valid', async () => {
    const remove = `delete from public.members where user_id = '${backend.userId('sam')}' returning *`;
    const removed = await backend.server.asOwner((database) =>
      database.query<Record<string, unknown>>(remove),
    );
    expect(await (await backend.request('sam', '/v1/me')).json()).toMatchObject({ memberships: [] });
    await problemOf(await backend.request('sam', `/v1/touchpoints?workspaceId=${workspaceId}`), 404);
    const row = removed.rows[0] ?? {};
    await backend.server.asOwner((database) =>
      database.query(
        'insert into public.members (workspace_id, user_id, organisation_id, role, name) values ($1, $2, $3, $4, $5)',
        [row.workspace_id, row.user_id, row.organisation_id, row.role, row.name],
      ),
    );
  });
});

describe('organisations', () => {
  it('come by name, in pages that add up', async () => {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const query = `workspaceId=${workspaceId}&limit=1${cursor ? `&cursor=${cursor}` : ''}`;
      const page = OrganisationPage.parse(
        await (await backend.request('ana', `/v1/organisations?${query}`)).json(),
      );
      names.push(...page.items.map((item) => item.name));
      cursor = page.nextCursor;
    } while (cursor);
    expect(names).toEqual([
      'County Health',
      'Harbor Foundation',
      'Northgate Library Service',
      'Riverside School District',
    ]);
  });

  it('are found by id, with and without the workspace', async () => {
    for (const query of ['', `?workspaceId=${workspaceId}`]) {
      const response = await backend.request('ana', `/v1/organisations/${organisation.county}${query}`);
      expect(await response.json()).toMatchObject({
        name: 'County Health',
        sectors: ['health', 'government'],
        country: 'US',
      });
    }
    const elsewhere = `/v1/organisations/${organisation.county}?workspaceId=${uuid()}`;
    await problemOf(await backend.request('ana', elsewhere), 404);
  });

  it('with one id in two workspaces of the caller’s ask which is meant', async () => {
    await backend.server.asOwner((database) =>
      database.exec(`
        insert into public.members (workspace_id, user_id, organisation_id, role, name) values
          ('${elsewhere.workspaceId}', '${backend.userId('lee')}', '${elsewhere.organisationId}', 'partner', 'Lee');
        insert into public.organisations (workspace_id, id, name, sectors, country, time_zone) values
          ('${elsewhere.workspaceId}', '${organisation.county}', 'County Health', '{health}', 'GB', 'UTC');
      `),
    );
    await problemOf(await backend.request('lee', `/v1/organisations/${organisation.county}`), 422);
    const named = await backend.request(
      'lee',
      `/v1/organisations/${organisation.county}?workspaceId=${elsewhere.workspaceId}`,
    );
    expect(await named.json()).toMatchObject({ country: 'GB' });
    const all: string[] = [];
    let cursor: string | null = null;
    do {
      const path = `/v1/organisations?limit=1${cursor ? `&cursor=${cursor}` : ''}`;
      const page = OrganisationPage.parse(await (await backend.request('lee', path)).json());
      all.push(...page.items.map((item) => `${item.workspaceId}/${item.id}`));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(all).size).toBe(6);
    expect(all).toHaveLength(6);
  });
});

describe('the API as a whole', () => {
  it('is well, says so to anybody, and carries the version of its package', async () => {
    const response = await backend.request(null, '/health');
    expect(response.status).toBe(200);
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync('worker/package.json', 'utf8')));
    expect(Health.parse(await response.json())).toEqual({ status: 'ok', database: 'ok', version });
  });

  it('says 503 when the database is gone, with a time to try again', async () => {
    const env = { ...backend.env, SUPABASE_URL: 'http://127.0.0.1:9' };
    const health = await backend.app.request('/health', {}, env);
    expect(health.status).toBe(503);
    expect(Health.parse(await health.json()).status).toBe('unavailable');
    const headers = { authorization: `Bearer ${backend.token('ana')}` };
    const response = await backend.app.request('/v1/me', { headers }, env);
    await problemOf(response, 503);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it('lets the pages of allowed origins in, and no others', async () => {
    const preflight = (origin: string) =>
      backend.request(null, '/v1/touchpoints', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    for (const origin of ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'https://app.example.org']) {
      const { status, headers } = await preflight(origin);
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-methods')).toContain('POST');
      expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('authorization');
      const answer = await backend.request('ana', '/v1/me', { headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      const refused = await backend.request(null, '/v1/me', { headers: { origin } });
      expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
    }
    for (const origin of [
      'https://evil.example',
      'null',
      'chrome-extension://other',
      'https://app.example.org.evil.example',
    ]) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('marks every answer as private and harmless', async () => {
    for (const response of [
      await backend.request('ana', '/v1/me'),
      await backend.request(null, '/v1/me'),
      await backend.request(null, '/x'),
    ]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('describes every route and what it may answer', async () => {
    const Document = z.object({
      openapi: z.literal('3.1.0'),
      components: z.object({
        securitySchemes: z.object({ bearer: z.object({ scheme: z.literal('bearer') }) }),
      }),
      paths: z.record(
        z.string(),
        z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
      ),
    });
    const { paths } = Document.parse(await (await backend.request(null, '/openapi.json')).json());
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual([
      'get /health',
      'get /v1/me',
      'get /v1/organisations',
      'get /v1/organisations/{id}',
      'get /v1/terms',
      'get /v1/terms/{id}',
      'get /v1/touchpoints',
      'get /v1/touchpoints/{id}',
      'post /v1/terms',
      'post /v1/touchpoints',
    ]);
    expect(Object.keys(paths['/v1/touchpoints']?.post?.responses ?? {})).toEqual([
      '200',
      '201',
      '400',
      '401',
      '403',
      '404',
      '409',
      '413',
      '415',
      '422',
      '500',
      '503',
    ]);
  });
});
