import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '@plainbridge/worker/app.ts';
import { readEnv } from '@plainbridge/worker/env.ts';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const app = createApp({ log: () => undefined });
const issuer = 'https://issuer.example/auth/v1';
const user = uuid();

/** An issuer's key set and a database that knows nobody, on one loopback port. */
const published: Record<string, unknown>[] = [];
let asked = 0;
let broken = false;
let server: Server;
let url: string;
const seen: string[] = [];
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks.json') {
      asked += 1;
      response.statusCode = broken ? 500 : 200;
      response.end(JSON.stringify({ keys: published }));
    } else {
      seen.push(String(request.headers.authorization), String(request.headers.apikey));
      response.end('[]');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.useRealTimers();
  server.close();
});

async function newKey(kid: string, alg: 'ES256' | 'RS256' = 'ES256') {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  published.push({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' });
  return { kid, alg, privateKey };
}
const sign = (
  key: { kid: string; alg: string; privateKey: CryptoKey },
  changes: Record<string, unknown> = {},
) =>
  new SignJWT({
    sub: user,
    role: 'authenticated',
    aud: 'authenticated',
    iss: issuer,
    email: 'x@example.org',
    ...changes,
  })
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .setExpirationTime('10m')
    .sign(key.privateKey);
/** Two seconds pass for whoever reads the clock: after that an unknown key is asked for again. */
const later = () => vi.setSystemTime(Date.now() + 2_100);
const env = () => ({
  SUPABASE_URL: url,
  SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_test',
  SUPABASE_JWKS_URL: `${url}/jwks.json`,
  JWT_ISSUER: issuer,
});
const me = (token: string) => app.request('/v1/me', { headers: { authorization: `Bearer ${token}` } }, env());

describe('a key set', () => {
  it('verifies ES256 and RS256, and the token goes on to the database', async () => {
    for (const alg of ['ES256', 'RS256'] as const) {
      const token = await sign(await newKey(alg, alg));
      later();
      const response = await me(token);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ userId: user, email: 'x@example.org', memberships: [] });
      expect(seen.splice(0)).toEqual([`Bearer ${token}`, 'sb_publishable_test']);
    }
  });

  it('may rotate: the new key is found, the one taken away is refused', async () => {
    const old = await newKey('old');
    later();
    expect((await me(await sign(old))).status).toBe(200);
    published.length = 0;
    const fresh = await newKey('fresh');
    later();
    expect((await me(await sign(fresh))).status).toBe(200);
    expect((await me(await sign(old))).status).toBe(401);
  });

  it('is not asked again for every unknown key', async () => {
    const stray = { kid: 'stray', alg: 'ES256', privateKey: (await generateKeyPair('ES256')).privateKey };
    const before = asked;
    const answers = await Promise.all(Array.from({ length: 20 }, async () => me(await sign(stray))));
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(401));
    expect(asked - before).toBeLessThanOrEqual(1);
  });

  it('is no secret: HS256 with the public key is refused, as are a wrong issuer and another key under its id', async () => {
    const key = await newKey('mine');
    later();
    expect((await me(await sign(key))).status).toBe(200);
    const confused = await new SignJWT({
      sub: user,
      role: 'authenticated',
      aud: 'authenticated',
      iss: issuer,
    })
      .setProtectedHeader({ alg: 'HS256', kid: 'mine' })
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode(JSON.stringify(published.at(-1))));
    expect((await me(confused)).status).toBe(401);
    expect((await me(await sign(key, { iss: 'https://other.example' }))).status).toBe(401);
    const impostor = { ...key, privateKey: (await generateKeyPair('ES256')).privateKey };
    expect((await me(await sign(impostor))).status).toBe(401);
  });

  it('that cannot be fetched is our trouble, not the caller’s: 503', async () => {
    broken = true;
    const settings = { ...env(), SUPABASE_JWKS_URL: `${url}/jwks.json?other` };
    const token = await sign({
      kid: 'x',
      alg: 'ES256',
      privateKey: (await generateKeyPair('ES256')).privateKey,
    });
    const gone = { ...settings, SUPABASE_JWKS_URL: 'http://127.0.0.1:9/jwks.json' };
    for (const bindings of [settings, gone]) {
      const response = await app.request(
        '/v1/me',
        { headers: { authorization: `Bearer ${token}` } },
        bindings,
      );
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
    }
    broken = false;
  });
});

describe('the settings', () => {
  const good = {
    SUPABASE_URL: 'http://127.0.0.1:1/',
    SUPABASE_PUBLISHABLE_KEY: 'k',
    SUPABASE_JWT_SECRET: 's'.repeat(32),
  };
  it('take one way to verify tokens, and empty variables for missing', () => {
    expect(readEnv({ ...good, SUPABASE_JWKS_URL: '', ALLOWED_ORIGINS: 'a, b  c' })).toMatchObject({
      SUPABASE_URL: 'http://127.0.0.1:1',
      ALLOWED_ORIGINS: ['a', 'b', 'c'],
    });
    expect(() => readEnv({ ...good, SUPABASE_JWKS_URL: 'https://x.example/jwks' })).toThrow(/exactly one/);
    expect(() => readEnv({ ...good, SUPABASE_JWT_SECRET: '' })).toThrow(/exactly one/);
  });
  it('name what is missing or wrong, and no value', () => {
    const wrong = { SUPABASE_URL: 'ftp://secret-host', SUPABASE_JWT_SECRET: 'short-secret' };
    const message = (() => {
      try {
        readEnv(wrong);
        return '';
      } catch (error) {
        return String(error);
      }
    })();
    expect(message).toMatch(/SUPABASE_URL/);
    expect(message).toMatch(/SUPABASE_PUBLISHABLE_KEY/);
    expect(message).toMatch(/SUPABASE_JWT_SECRET/);
    expect(message).not.toMatch(/secret-host|short-secret/);
  });
  it('when wrong make every request fail without saying why to the caller', async () => {
    const response = await app.request('/v1/me', {}, { SUPABASE_URL: 'x' });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/SUPABASE/);
  });
});
