import { v7 } from 'uuid';
import { expect, test, vi } from 'vitest';
import { ApiError, createApi } from '../../extension/api.ts';

const url = 'http://127.0.0.1:1';
const workspaceId = v7();

function answering(...answers: (() => Response | Promise<Response>)[]) {
  const calls: { url: string; init: RequestInit | undefined }[] = [];
  const send: typeof fetch = async (input, init) => {
    calls.push({ url: String(input), init });
    const answer = answers[Math.min(calls.length, answers.length) - 1];
    if (!answer) throw new TypeError('no answer');
    return answer();
  };
  return { calls, send };
}
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const authorization = (init: RequestInit | undefined) => new Headers(init?.headers).get('authorization');

const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) =>
      error instanceof ApiError ? { fault: error.fault, detail: error.problem?.detail } : error,
  );

test('without a token nothing is sent', async () => {
  const { calls, send } = answering(json({}));
  const api = createApi({ url, token: async () => null, fetch: send });
  expect(await fault(api.me())).toEqual({ fault: 'signed-out', detail: undefined });
  expect(calls).toEqual([]);
});

test('a refused token is renewed once, and only once', async () => {
  const { calls, send } = answering(json({}, 401));
  const token = vi.fn(async ({ renew }: { renew: boolean }) => (renew ? 'second' : 'first'));
  const api = createApi({ url, token, fetch: send });
  expect(await fault(api.me())).toMatchObject({ fault: 'signed-out' });
  expect(calls.map(({ init }) => authorization(init))).toEqual(['Bearer first', 'Bearer second']);
});

test.each([
  [500, 'server'],
  [503, 'server'],
  [429, 'server'],
  [404, 'refused'],
  [409, 'refused'],
  [422, 'refused'],
])('status %i is told as "%s", with the problem', async (status, expected) => {
  const { send } = answering(json({ type: '/problems/x', title: 'X', status, detail: 'Do this.' }, status));
  const api = createApi({ url, token: async () => 'token', fetch: send });
  expect(await fault(api.me())).toEqual({ fault: expected, detail: 'Do this.' });
});

test('no connection, and Auth out of reach, are told as "unreachable"', async () => {
  const offline = createApi({ url, token: async () => 'token', fetch: answering().send });
  expect(await fault(offline.me())).toMatchObject({ fault: 'unreachable' });
  const noAuth = createApi({
    url,
    token: () => Promise.reject(new Error('down')),
    fetch: answering(json({})).send,
  });
  expect(await fault(noAuth.me())).toMatchObject({ fault: 'unreachable' });
});

test('an answer of another shape, or none at all, is not trusted', async () => {
  for (const answer of [
    json({ userId: 7 }),
    () => new Response('<html>'),
    json({ items: [], nextCursor: 3 }),
  ]) {
    const api = createApi({ url, token: async () => 'token', fetch: answering(answer).send });
    expect(await fault(api.me())).toMatchObject({ fault: 'server' });
  }
});

test('all pages of organisations and of changed terms are read', async () => {
  const organisation = (name: string) => ({
    id: v7(),
    workspaceId,
    name,
    sectors: ['health'],
    domains: [],
    country: 'US',
    timeZone: 'America/New_York',
  });
  const two = answering(
    json({ items: [organisation('A')], nextCursor: 'next page' }),
    json({ items: [organisation('B')], nextCursor: null }),
  );
  const api = createApi({ url, token: async () => 'token', fetch: two.send });
  expect((await api.organisations(workspaceId)).map(({ name }) => name)).toEqual(['A', 'B']);
  expect(two.calls[1]?.url).toContain('cursor=next+page');

  const delta = answering(
    json({ items: [], revision: 3, more: true }),
    json({ items: [], revision: 5, more: false }),
  );
  const terms = createApi({ url, token: async () => 'token', fetch: delta.send });
  expect(await terms.terms(workspaceId, 1)).toEqual({ items: [], revision: 5 });
  expect(delta.calls[1]?.url).toContain('since=3');
  const none = answering(json({ items: [], revision: 5, more: false }));
  const unchanged = createApi({ url, token: async () => 'token', fetch: none.send });
  expect(await unchanged.terms(workspaceId, 5)).toBeNull();
});

test('a glossary without news is asked for by its tag, and read anew once there is some', async () => {
  const empty = () => Response.json({ items: [], revision: 5, more: false }, { headers: { etag: 'W/"5"' } });
  const server = answering(
    empty,
    () => new Response(null, { status: 304 }),
    json({ items: [], revision: 6, more: false }),
  );
  const api = createApi({ url, token: async () => 'token', fetch: server.send });
  expect(await api.terms(workspaceId, 5)).toBeNull();
  expect(await api.terms(workspaceId, 5)).toBeNull();
  expect(await api.terms(workspaceId, 5)).toEqual({ items: [], revision: 6 });
  const asked = server.calls.map(({ init }) => new Headers(init?.headers).get('if-none-match'));
  expect(asked).toEqual([null, 'W/"5"', 'W/"5"']);
  expect(server.calls.every(({ init }) => init?.cache === 'no-store')).toBe(true);
});
