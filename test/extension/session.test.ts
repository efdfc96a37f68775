import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from '../../extension/session.ts';
import * as settings from '../../extension/settings.ts';
import { demoAccounts, loadDemo } from '../../supabase/local/demo.ts';
import { type LocalSupabase, startSupabase } from '../../supabase/local/server.ts';

// The storage library looks for the browser while it is being imported.
const fakeBrowser = await vi.hoisted(async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  vi.stubGlobal('chrome', browser);
  return browser;
});

const [ana, sam] = demoAccounts;
let folder: string;
let supabase: LocalSupabase;
let session: ReturnType<typeof createSession>;
/** Requests wait here before they reach Auth. */
let gate = Promise.resolve();
let requests = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainbridge-session-'));
  supabase = await startSupabase({ dataDir: folder, port: 0 });
  await loadDemo(supabase);
  const direct = globalThis.fetch;
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    await gate;
    requests += 1;
    return direct(...request);
  });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await supabase?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  fakeBrowser.reset();
  session = createSession({
    url: supabase.url,
    publishableKey: supabase.publishableKey,
    otpType: 'magiclink',
  });
});

const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get());

test('a wrong password is told as such, and leaves nothing', async () => {
  await expect(session.signInWithPassword(ana.email, 'not this')).rejects.toMatchObject({ fault: 'wrong' });
  expect(await settings.account.get()).toBeNull();
});

test("a key that the server does not take is the server's fault, not the person's, and ends no session", async () => {
  await session.signInWithPassword(ana.email, ana.password);
  const broken = createSession({ url: supabase.url, publishableKey: 'another', otpType: 'magiclink' });
  await expect(broken.freshToken({ renew: true })).rejects.toMatchObject({ fault: 'server' });
  expect(await settings.account.get()).toMatchObject({ email: ana.email });
});

test('a token is used while it is good, and renewed when it was refused', async () => {
  await session.signInWithPassword(ana.email, ana.password);
  const first = await session.freshToken({ renew: false });
  expect(await session.freshToken({ renew: false })).toEqual(first);
  const before = await settings.refreshToken.get();
  expect((await session.freshToken({ renew: true }))?.userId).toBe(first?.userId);
  expect(await settings.refreshToken.get()).not.toBe(before);
});

test('several that ask at once share one renewal', async () => {
  await session.signInWithPassword(ana.email, ana.password);
  requests = 0;
  const tokens = await Promise.all([1, 2, 3].map(() => session.freshToken({ renew: true })));
  expect(requests).toBe(1);
  expect(new Set(tokens.map((each) => each?.token)).size).toBe(1);
});

test('a renewal under way does not undo a sign-out', async () => {
  await session.signInWithPassword(ana.email, ana.password);
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const renewal = session.freshToken({ renew: true });
  const signedOut = session.signOut();
  await vi.waitFor(async () => expect(await settings.account.get()).toBeNull());
  open();
  await signedOut;
  expect(await renewal).toBeNull();
  expect(await settings.account.get()).toBeNull();
  expect(await settings.refreshToken.get()).toBeNull();
});

test('a refused token of one account does not end the session of the next', async () => {
  await session.signInWithPassword(ana.email, ana.password);
  await settings.refreshToken.set('no longer known');
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  const renewal = session.freshToken({ renew: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await settings.refreshToken.set('the next one');
  open();
  await renewal;
  expect(await settings.refreshToken.get()).toBe('the next one');
});

test('after signing out nothing readable is left, and the server knows the session no more', async () => {
  await session.signInWithPassword(sam.email, sam.password);
  const token = await settings.refreshToken.get();
  await settings.audience.set([
    { id: '018f0000-0000-7000-8000-000000000001', name: 'County Health', sectors: ['health'] },
    { id: 'sector:legal', name: 'Someone in law', sectors: ['legal'] },
  ]);
  await fakeBrowser.storage.local.set({ glossary: { terms: 'unreadable huddle' } });
  expect(await settings.glossary.get()).toBeNull();
  // As after a restart of the browser.
  await settings.accessToken.set(null);
  await session.signOut();
  const left = await stored();
  for (const text of ['County Health', 'huddle', sam.email, token ?? '']) expect(left).not.toContain(text);
  expect((await settings.audience.get()).map(({ id }) => id)).toEqual(['sector:legal']);
  await settings.refreshToken.set(token);
  expect(await session.freshToken({ renew: true })).toBeNull();
});
