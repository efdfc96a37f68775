import { afterEach, expect, test } from 'vitest';
import { type AccountModel, createAccount } from '../../../extension/ui/account.ts';
import { coastId, dockside, fakeAdapters, signedIn, workspaceId } from './fakes.ts';

let account: AccountModel;
afterEach(() => account.dispose());
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

async function open(prepare: (parts: ReturnType<typeof fakeAdapters>) => void = () => {}) {
  const parts = fakeAdapters({ account: signedIn });
  prepare(parts);
  const { settings, api, session, sharedKeep: keep, clock } = parts;
  account = createAccount({ settings, api, session, keep, clock });
  await rest();
  return parts;
}
const asked = (parts: ReturnType<typeof fakeAdapters>) =>
  parts.api.calls.filter((call) => call === 'me').length;

test('who asks while an answer is on its way joins it', async () => {
  const parts = await open();
  const before = asked(parts);
  await Promise.all([account.refresh(), account.refresh(), account.refresh()]);
  expect(asked(parts)).toBe(before + 1);
  await account.refresh();
  expect(asked(parts)).toBe(before + 2);
});

test('a partnership chosen while an answer is on its way has its own partners', async () => {
  const parts = await open(({ api }) => {
    api.partnerships = [workspaceId, coastId];
  });
  const under = account.refresh();
  account.choose(coastId);
  expect(account.organisations.value).toEqual([]);
  expect(account.partners.value).toBe('coming');
  await under;
  expect(account.organisations.value).toContainEqual(dockside);
  expect(await parts.settings.currentWorkspace.get()).toBe(coastId);
});

test('a partnership chosen on another page has its own partners here', async () => {
  const parts = await open(({ api }) => {
    api.partnerships = [workspaceId, coastId];
  });
  await parts.settings.currentWorkspace.set(coastId);
  expect(account.organisations.value).toEqual([]);
  await rest();
  expect(account.organisations.value).toContainEqual(dockside);
});

test('the partnership chosen last time is the one shown, however late it is read', async () => {
  const parts = await open(({ api, settings }) => {
    api.partnerships = [workspaceId, coastId];
    void settings.currentWorkspace.set(coastId);
    const { get } = settings.currentWorkspace;
    settings.currentWorkspace.get = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return get();
    };
  });
  await rest();
  expect(await parts.settings.currentWorkspace.get()).toBe(coastId);
  expect(account.workspaceId.value).toBe(coastId);
});

test('who is removed from the only partnership is told so, and asked for once', async () => {
  const parts = await open();
  const before = asked(parts);
  parts.api.partnerships = [];
  await account.refresh();
  await rest();
  expect(asked(parts)).toBe(before + 1);
  expect(account.workspaceId.value).toBeNull();
  expect(account.partners.value).toBe('unknown');
});
