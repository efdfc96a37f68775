import { SignJWT, UnsecuredJWT } from 'jose';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Backend,
  elsewhere,
  json,
  problemOf,
  startBackend,
  term,
  touchpoint,
  watchStored,
  workspaceId,
} from './backend.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.stop());

const unchanged = watchStored(() => backend);

describe('a token that does not hold', () => {
  const claims = () => ({ sub: backend.userId('lee'), role: 'authenticated', aud: 'authenticated' });
  const sign = (payload: Record<string, unknown>, secret = backend.env.SUPABASE_JWT_SECRET, alg = 'HS256') =>
    new SignJWT({ exp: Math.floor(Date.now() / 1000) + 600, ...payload })
      .setProtectedHeader({ alg })
      .sign(new TextEncoder().encode(secret));

  const cases: Record<string, () => Promise<string> | string> = {
    'is missing': () => '',
    'is garbage': () => 'Bearer garbage',
    'is three dots': () => 'Bearer ...',
    'comes by another scheme': () => `Basic ${backend.token('lee')}`,
    'comes twice': () => `Bearer ${backend.token('lee')}, Bearer ${backend.token('lee')}`,
    'was signed with another secret': async () => `Bearer ${await sign(claims(), 'x'.repeat(64))}`,
    'has an altered payload': () => {
      const [head, , signature] = backend.token('ana').split('.');
      return `Bearer ${head}.${btoa(JSON.stringify(claims())).replaceAll('=', '')}.${signature}`;
    },
    'has lost its signature': () => `Bearer ${backend.token('ana').split('.').slice(0, 2).join('.')}.`,
    'says alg none': () => `Bearer ${new UnsecuredJWT(claims()).setExpirationTime('1h').encode()}`,
    'uses another algorithm of the same secret': async () =>
      `Bearer ${await sign(claims(), undefined, 'HS512')}`,
    'has expired': async () =>
      `Bearer ${await sign({ ...claims(), exp: Math.floor(Date.now() / 1000) - 1 })}`,
    'never expires': async () => `Bearer ${await sign({ ...claims(), exp: undefined })}`,
    'is not valid yet': async () =>
      `Bearer ${await sign({ ...claims(), nbf: Math.floor(Date.now() / 1000) + 60 })}`,
    'is for another audience': async () => `Bearer ${await sign({ ...claims(), aud: 'other' })}`,
    'is for another role': async () => `Bearer ${await sign({ ...claims(), role: 'service_role' })}`,
    'has no role': async () => `Bearer ${await sign({ ...claims(), role: undefined })}`,
    'names nobody': async () => `Bearer ${await sign({ ...claims(), sub: undefined })}`,
    'names somebody by no id': async () => `Bearer ${await sign({ ...claims(), sub: 'lee' })}`,
  };
  it.each(Object.keys(cases))('because it %s gets 401 and does nothing', async (name) => {
    const authorization = (await cases[name]?.()) ?? '';
    for (const init of [{}, { method: 'POST', body: JSON.stringify(touchpoint()) }]) {
      const headers = { ...json, ...(authorization && { authorization }) };
      const response = await backend.request(null, '/v1/touchpoints', { ...init, headers });
      await problemOf(response, 401);
      expect(response.headers.get('www-authenticate')).toBe(
        authorization ? 'Bearer error="invalid_token"' : 'Bearer',
      );
    }
    await unchanged();
  });

  it('is refused by every route that the description lists', async () => {
    const Paths = z.object({
      paths: z.record(
        z.string(),
        z.record(z.string(), z.object({ security: z.array(z.unknown()).optional() })),
      ),
    });
    const { paths } = Paths.parse(await (await backend.request(null, '/openapi.json')).json());
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method })),
    );
    expect(routes.length).toBeGreaterThanOrEqual(10);
    for (const { path, method } of routes) {
      if (path === '/health') continue;
      expect(paths[path]?.[method]?.security, path).toEqual([{ bearer: [] }]);
      const response = await backend.request(null, path.replace('{id}', uuid()), {
        method: method.toUpperCase(),
      });
      await problemOf(response, 401);
    }
    await unchanged();
  });
});

describe('another workspace', () => {
  it('does not exist in any parameter, for members here and strangers alike', async () => {
    for (const who of ['ana', 'sam', 'lee', 'eve'] as const) {
      for (const path of [
        `/v1/touchpoints?workspaceId=${elsewhere.workspaceId}`,
        `/v1/organisations?workspaceId=${elsewhere.workspaceId}`,
        `/v1/terms?workspaceId=${elsewhere.workspaceId}`,
        `/v1/touchpoints/${elsewhere.touchpointId}`,
        `/v1/touchpoints/${elsewhere.touchpointId}?workspaceId=${elsewhere.workspaceId}`,
        `/v1/touchpoints/${elsewhere.touchpointId}?workspaceId=${workspaceId}`,
        `/v1/organisations/${elsewhere.organisationId}`,
        `/v1/organisations/${elsewhere.organisationId}?workspaceId=${elsewhere.workspaceId}`,
        `/v1/terms/${elsewhere.termId}`,
        `/v1/terms/${elsewhere.termId}?workspaceId=${elsewhere.workspaceId}`,
      ]) {
        await problemOf(await backend.request(who, path), 404);
      }
      await problemOf(
        await backend.post(who, '/v1/touchpoints', touchpoint({ workspaceId: elsewhere.workspaceId })),
        404,
      );
      await problemOf(
        await backend.post(who, '/v1/terms', term({ workspaceId: elsewhere.workspaceId })),
        404,
      );
    }
    await unchanged();
  });

  it('does not leak through a cursor', async () => {
    const cursor = btoa(
      JSON.stringify(['2100-01-01T00:00:00Z', elsewhere.touchpointId, elsewhere.workspaceId]),
    );
    const response = await backend.request(
      'ana',
      `/v1/touchpoints?limit=100&cursor=${encodeURIComponent(cursor)}`,
    );
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain(elsewhere.workspaceId);
  });

  it('cannot be reached past the Worker with the publishable key', async () => {
    const rest = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(`${backend.server.url}/rest/v1/${path}`, {
        ...init,
        headers: {
          ...json,
          apikey: backend.server.publishableKey,
          authorization: `Bearer ${backend.token('lee')}`,
        },
      });
      return { status: response.status, body: await response.text() };
    };
    expect((await rest(`touchpoints?select=id&workspace_id=eq.${elsewhere.workspaceId}`)).body).toBe('[]');
    expect(
      (
        await rest('members?role=eq.partner', {
          method: 'PATCH',
          body: JSON.stringify({ user_id: backend.userId('eve') }),
        })
      ).status,
    ).toBe(403);
    expect((await rest('terms?id=not.is.null', { method: 'DELETE' })).status).toBe(403);
    expect(
      (await rest('workspaces?id=not.is.null', { method: 'PATCH', body: '{"glossary_revision":0}' })).status,
    ).toBe(403);
    await unchanged();
  });
});

it('The log holds a line a request, with the route and nothing that was said', async () => {
  backend.log.length = 0;
  await backend.post('ana', '/v1/touchpoints', touchpoint({ subject: 'SECRET', id: 'SECRET' }));
  await backend.request('ana', '/v1/touchpoints/SECRET?workspaceId=SECRET', {
    headers: { 'x-request-id': 'SECRET' },
  });
  await backend.request('ana', '/SECRET');
  expect(backend.log.map((line) => JSON.parse(line))).toMatchObject([
    { method: 'POST', route: '/v1/touchpoints', status: 422 },
    { method: 'GET', route: '/v1/touchpoints/:id', status: 422 },
    { method: 'GET', route: '(none)', status: 404 },
  ]);
  expect(backend.log.join('')).not.toMatch(/SECRET|@|eyJ/);
});
