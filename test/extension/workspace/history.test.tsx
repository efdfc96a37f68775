// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { harbor, riverside, saved, signedIn, userId, workspaceId } from '../panel/fakes.ts';
import { closeAll, openPages, settle } from '../panel/screen.tsx';

afterEach(closeAll);
const contact = (day: number, more: object = {}) => ({
  id: v7(),
  workspaceId,
  kind: 'message' as const,
  occurredAt: `2026-11-${String(day).padStart(2, '0')}T15:00:00Z`,
  organisationIds: [riverside.id],
  subject: `Contact ${day}`,
  summary: null,
  marks: [],
  visibility: 'everyone' as const,
  ...more,
});
const items = () =>
  within(screen.getByRole('list', { name: 'History, newest first' })).getAllByRole('listitem');
const titles = () => items().map((item) => within(item).getByRole('heading').textContent);

test('each contact tells what was saved, newest first', async () => {
  await openPages('/history', { account: signedIn }, ({ api }) => {
    api.saved.push(saved(contact(3)));
    api.saved.push(
      saved(
        contact(9, {
          kind: 'call',
          organisationIds: [riverside.id, harbor.id, v7()],
          marks: ['win'],
          summary: 'Agreed',
          visibility: 'me',
        }),
      ),
    );
  });
  expect(titles()).toEqual(['Contact 9', 'Contact 3']);
  const text = items()[0]?.textContent;
  expect(text).toContain('Call with Riverside School District, Harbor Foundation, and a former partner');
  for (const part of ['saved by Ana Ruiz', 'Agreed', 'Win', 'Seen by only you']) expect(text).toContain(part);
  expect(items()[0]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-09T15:00:00Z');
});

test('more is shown on demand, without doubles, until the end is said', async () => {
  const { parts } = await openPages('/history', { account: signedIn }, ({ api }) => {
    api.pageSize = 2;
    for (const day of [1, 2, 3, 4, 5]) api.saved.push(saved(contact(day)));
  });
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await settle();
  expect(titles()).toEqual(['Contact 5', 'Contact 4', 'Contact 3', 'Contact 2']);
  parts.api.saved.push(saved(contact(6)));
  parts.clock.comeBack();
  await settle();
  expect(titles()).toEqual(['Contact 6', 'Contact 5', 'Contact 4', 'Contact 3', 'Contact 2']);
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await settle();
  expect(titles()).toHaveLength(6);
  screen.getByText('That is all that was saved.');
});

test('what waits stands on top, and is in the list as soon as it is sent', async () => {
  const waiting = contact(7);
  const { parts } = await openPages('/history', { account: signedIn }, ({ outbox }) => {
    void outbox.add(userId, waiting);
    void outbox.add(v7(), contact(8, { subject: "Somebody else's" }));
  });
  within(screen.getByRole('list', { name: 'Waiting to be sent' })).getByText('Contact 7');
  expect(screen.queryByText("Somebody else's")).toBeNull();
  screen.getByRole('heading', { name: 'Nothing saved yet' });
  parts.api.saved.push(saved(waiting));
  parts.outbox.take(waiting.id);
  await settle();
  expect(titles()).toEqual(['Contact 7']);
  expect(screen.queryByRole('list', { name: 'Waiting to be sent' })).toBeNull();
});

test('a server that is away says so, keeps what was shown, and can be tried again', async () => {
  const { parts } = await openPages('/history', { account: signedIn }, ({ api }) => {
    api.saved.push(saved(contact(3)));
  });
  parts.api.fault = 'unreachable';
  parts.clock.comeBack();
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('The server cannot be reached');
  expect(titles()).toEqual(['Contact 3']);
  parts.api.fault = null;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await settle();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('without an account the pages ask to sign in, and then show what was wanted', async () => {
  await openPages('/history', {});
  screen.getByRole('heading', { level: 1, name: 'Sign in' });
  expect(screen.queryByRole('navigation')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Get a code by mail instead' }));
  fireEvent.input(screen.getByLabelText('E-mail address'), { target: { value: 'ana@county.example' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send me a code' }));
  await settle();
  fireEvent.input(screen.getByLabelText('Code from the mail'), { target: { value: '123456' } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await settle();
  screen.getByRole('heading', { level: 1, name: 'History' });
});

test('the navigation names the page one is on, and an unknown page says so', async () => {
  await openPages('/', { account: signedIn });
  expect(window.location.hash).toBe('#/history');
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name: 'Glossary' }),
  );
  await settle();
  expect(screen.getByRole('link', { name: 'Glossary' }).getAttribute('aria-current')).toBe('page');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Glossary' }));
  window.location.hash = '#/nowhere';
  await settle();
  screen.getByRole('heading', { level: 1, name: 'There is no page here' });
});
