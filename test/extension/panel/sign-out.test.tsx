// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { riverside, signedIn, userId, workspaceId } from './fakes.ts';
import { closeAll, openPages, openPanel, settle } from './screen.tsx';

afterEach(closeAll);
const contact = () => ({
  id: v7(),
  workspaceId,
  kind: 'call' as const,
  occurredAt: '2026-11-20T15:00:00Z',
  organisationIds: [riverside.id],
  subject: null,
  summary: null,
  marks: [],
  visibility: 'everyone' as const,
});
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
async function openAccount(prepare: Parameters<typeof openPanel>[1]) {
  const opened = await openPanel({ account: signedIn }, prepare);
  await press('Settings and account');
  return opened;
}

test('what waits is sent first, and nothing is asked when all of it went', async () => {
  const { parts } = await openAccount((start) => {
    void start.outbox.add(userId, contact());
    start.drain = async () => start.outbox.take(start.outbox.items[0]?.id ?? '');
  });
  await press('Sign out');
  expect(parts.outbox.items).toEqual([]);
  expect(await parts.settings.account.get()).toBeNull();
});

test('on the pages too what waits is sent first', async () => {
  const { parts } = await openPages('/history', { account: signedIn }, (start) => {
    void start.outbox.add(userId, contact());
    start.drain = async () => start.outbox.take(start.outbox.items[0]?.id ?? '');
  });
  await press('Sign out');
  expect(await parts.settings.account.get()).toBeNull();
});

test('signing out with something unsent asks first, and offers it as a file', async () => {
  const { parts } = await openAccount(({ outbox }) => void outbox.add(userId, contact()));
  await press('Sign out');
  screen.getByText('1 item is not sent yet. Signing out now would lose it.');
  expect(document.activeElement?.textContent).toBe('Stay signed in');
  await press('Save as a file');
  expect(parts.downloads).toEqual(['plainbridge-not-sent.json']);
  await press('Stay signed in');
  expect(await parts.settings.account.get()).toEqual(signedIn);
  expect(parts.outbox.items).toHaveLength(1);
  await press('Sign out');
  await press('Discard and sign out');
  expect(parts.outbox.items).toEqual([]);
  expect(await parts.settings.account.get()).toBeNull();
});

test('while it is being sent one can still stay', async () => {
  let sent = () => {};
  const { parts } = await openAccount((start) => {
    start.drain = () =>
      new Promise<void>((resolve) => {
        sent = resolve;
      });
  });
  await press('Sign out');
  expect(screen.getByRole('button', { name: 'Sending what is waiting' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await press('Stay signed in');
  sent();
  await settle();
  expect(await parts.settings.account.get()).toEqual(signedIn);
  screen.getByRole('button', { name: 'Sign out' });
});

test('what another page puts there after the question was asked does not stay behind', async () => {
  const { parts } = await openAccount(({ outbox }) => void outbox.add(userId, contact()));
  await press('Sign out');
  // Put there without a word to this page, as when the word is still on its way.
  const waiting = { state: 'waiting' as const, attempts: 0, nextAttemptAt: 0, reason: null, addedAt: 0 };
  const late = contact();
  parts.outbox.items = [...parts.outbox.items, { id: late.id, userId, touchpoint: late, ...waiting }];
  await press('Discard and sign out');
  expect(parts.outbox.items).toEqual([]);
  expect(await parts.settings.account.get()).toBeNull();
});

test('who is offline is asked all the same', async () => {
  await openAccount((start) => {
    void start.outbox.add(userId, contact());
    start.drain = () => Promise.reject(new Error('no background'));
  });
  await press('Sign out');
  screen.getByText('1 item is not sent yet. Signing out now would lose it.');
});
