import { fileURLToPath } from 'node:url';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness, type TestHarness } from 'wrangler';
import { type Backend, organisation, startBackend, workspaceId } from './backend.ts';

let backend: Backend;
let harness: TestHarness;
beforeAll(async () => {
  process.env.WRANGLER_SEND_METRICS = 'false';
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  backend = await startBackend();
  const configPath = fileURLToPath(new URL('../../worker/wrangler.jsonc', import.meta.url));
  harness = createTestHarness({ workers: [{ configPath, vars: backend.env }] });
  await harness.listen();
});
afterAll(async () => {
  await harness?.close();
  await backend?.stop();
});

describe('in the real runtime', () => {
  const bearer = () => ({ authorization: `Bearer ${backend.token('ana')}` });

  it('health asks the database', async () => {
    const response = await harness.fetch('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', database: 'ok' });
  });

  it('me is who the token says, and nobody without one', async () => {
    expect(await (await harness.fetch('/v1/me', { headers: bearer() })).json()).toMatchObject({
      email: 'ana@example.org',
    });
    for (const headers of [{}, { authorization: 'Bearer a.b.c' }]) {
      const response = await harness.fetch('/v1/me', { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('a touchpoint is saved once, and found in the list', async () => {
    const body = JSON.stringify({
      id: uuid(),
      workspaceId,
      kind: 'meeting',
      occurredAt: new Date().toISOString(),
      organisationIds: [organisation.county],
      subject: 'From the real runtime',
      summary: null,
      marks: ['check-in'],
      visibility: 'everyone',
    });
    const send = () =>
      harness.fetch('/v1/touchpoints', {
        method: 'POST',
        headers: { ...bearer(), 'content-type': 'application/json' },
        body,
      });
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(200);
    const list = await harness.fetch(`/v1/touchpoints?workspaceId=${workspaceId}&limit=1`, {
      headers: bearer(),
    });
    expect(await list.json()).toMatchObject({
      items: [{ subject: 'From the real runtime', authorName: 'Ana Ruiz' }],
    });
  });
});
