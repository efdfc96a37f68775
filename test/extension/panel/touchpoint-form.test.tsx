// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { education, harbor, riverside, signedIn, userId, workspaceId } from './fakes.ts';
import { audience, form, openForm, press } from './form-screen.tsx';
import { closeAll, openPanel, settle } from './screen.tsx';

afterEach(closeAll);
const preview = () =>
  Object.fromEntries(
    [...form().querySelectorAll('.preview dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]),
  );
test('what the preview shows is exactly what goes into the outbox', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  fireEvent.click(within(form()).getByRole('radio', { name: 'Call' }));
  fireEvent.input(within(form()).getByLabelText('When'), { target: { value: '2026-11-20T14:05' } });
  fireEvent.input(within(form()).getByLabelText('What was it about?'), {
    target: { value: ' Spring plan ' },
  });
  fireEvent.click(within(form()).getByRole('checkbox', { name: 'Win' }));
  fireEvent.click(within(form()).getByRole('checkbox', { name: 'Decision' }));
  fireEvent.click(within(form()).getByRole('radio', { name: 'My organisation' }));
  await settle();
  expect(preview()).toMatchObject({
    Partnership: 'Read by nine',
    'What was it?': 'Call',
    'With whom': 'Riverside School District',
    'What was it about?': 'Spring plan',
    'In your own words': 'Left out',
    'Mark it as': 'Decision and Win',
    'Who will see it': 'My organisation',
  });
  within(form()).getByText('The message itself is not saved.');
  within(form()).getByText(/Your name \(Ana Ruiz\), your organisation \(County Health\)/);
  await press('Save to history');
  const { id, ...stored } = parts.outbox.items[0]?.touchpoint ?? { id: '' };
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(stored).toEqual({
    workspaceId,
    kind: 'call',
    occurredAt: new Date('2026-11-20T14:05').toISOString(),
    organisationIds: [riverside.id],
    subject: 'Spring plan',
    summary: null,
    marks: ['decision', 'win'],
    visibility: 'organisation',
  });
  expect(parts.outbox.items[0]?.userId).toBe(userId);
});

test('the draft is nowhere in what is stored', async () => {
  const { parts } = await openPanel({ account: signedIn, audience });
  parts.pages.frame().show({ text: 'a secret sentence' });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Save to history' }));
  await settle();
  await press('Save to history');
  expect(parts.outbox.items).toHaveLength(1);
  expect(JSON.stringify(parts.outbox.items)).not.toContain('secret');
});

test('saved means on this computer first, and in the history only when the server has it', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  await press('Save to history');
  screen.getByText('Saved on this computer. It will be sent when the server can be reached.', {
    selector: 'strong',
  });
  expect(screen.queryByText('Saved to history.')).toBeNull();
  parts.outbox.take(parts.outbox.items[0]?.id ?? '');
  await settle();
  screen.getByText('Saved to history.', { selector: 'strong' });
  fireEvent.click(screen.getByRole('button', { name: 'See it in History' }));
  expect(parts.opened).toEqual(['history']);
});

test('what the server refuses says why, and can be tried again or discarded after a second thought', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  await press('Save to history');
  const id = parts.outbox.items[0]?.id ?? '';
  parts.outbox.refuse(id, 'That partner has left.');
  await settle();
  screen.getByText(/That partner has left\./);
  fireEvent.click(screen.getByRole('button', { name: 'Try again: Message' }));
  await settle();
  expect(parts.outbox.items[0]?.state).toBe('waiting');
  fireEvent.click(screen.getByRole('button', { name: 'Discard: Message' }));
  expect(parts.outbox.items).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Discard: Message' }));
  await settle();
  expect(parts.outbox.items).toHaveLength(0);
  expect(screen.queryByText('Saved to history.')).toBeNull();
  screen.getByText('Discarded. Nothing was saved.', { selector: 'strong' });
});

test('errors stand at their fields, the first one has the focus, and nothing is lost', async () => {
  const { parts } = await openForm({ account: signedIn, audience: [education] });
  const when = within(form()).getByLabelText('When');
  fireEvent.input(when, { target: { value: '2031-01-01T10:00' } });
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Kept' } });
  await press('Save to history');
  expect(document.activeElement).toBe(when);
  expect(when.getAttribute('aria-invalid')).toBe('true');
  const note = document.getElementById(when.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
  expect(note?.textContent).toBe('Give a day and a time from 1900 on, and at most a day from now.');
  within(form()).getByText('Choose at least one partner.');
  expect(within(form()).getByLabelText<HTMLInputElement>('What was it about?').value).toBe('Kept');
  expect(parts.outbox.items).toEqual([]);
});

test('a full disk is told, and what was written stays', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  parts.outbox.full = true;
  fireEvent.input(within(form()).getByLabelText('In your own words'), { target: { value: 'Went well' } });
  await press('Save to history');
  within(form()).getByText(/Could not save it on this computer/);
  expect(within(form()).getByLabelText<HTMLTextAreaElement>('In your own words').value).toBe('Went well');
});

test('another partner can be added by name', async () => {
  await openForm({ account: signedIn, audience });
  fireEvent.click(within(form()).getByRole('button', { name: '+ Add a partner' }));
  await settle();
  const field = screen.getByRole('combobox', { name: 'Add a partner' });
  fireEvent.input(field, { target: { value: 'harb' } });
  await settle();
  fireEvent.keyDown(field, { key: 'Enter' });
  await settle();
  expect(within(form()).getByRole<HTMLInputElement>('checkbox', { name: harbor.name }).checked).toBe(true);
});

test('what was filled in outlives signing in, going back, and closing the panel', async () => {
  const { parts } = await openForm({ audience });
  expect(screen.queryByRole('form', { name: 'Save to history' })).toBeNull();
  fireEvent.input(screen.getByLabelText('E-mail address'), { target: { value: 'ana@county.example' } });
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'wrong' } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await settle();
  screen.getByText('That did not match. Check what you typed and try again.');
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'right' } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await settle();
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Spring plan' } });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: '← Back to your message' }));
  await settle();
  closeAll();
  await openPanel({ account: signedIn, audience, memory: parts.memory });
  fireEvent.click(screen.getByRole('button', { name: 'Save to history' }));
  await settle();
  expect(within(form()).getByLabelText<HTMLInputElement>('What was it about?').value).toBe('Spring plan');
});

test('offline the partners are still known from the last time', async () => {
  const first = await openPanel({ account: signedIn, audience });
  closeAll();
  const { parts } = await openForm({ account: signedIn, audience, memory: first.parts.memory }, ({ api }) => {
    api.fault = 'unreachable';
  });
  await press('Save to history');
  expect(parts.outbox.items[0]?.touchpoint).toMatchObject({ workspaceId, organisationIds: [riverside.id] });
});

test('what was written while signed in is gone with the account', async () => {
  const { parts, panel } = await openForm({ account: signedIn, audience });
  fireEvent.input(within(form()).getByLabelText('In your own words'), { target: { value: 'Ours alone' } });
  await settle();
  await parts.settings.account.set(null);
  await settle();
  expect(panel.form.entry.value.summary).toBe('');
  expect(JSON.stringify(await parts.memory.get())).not.toContain('Ours alone');
});

test('a server that was away is asked again by itself', async () => {
  const { parts, panel } = await openPanel({ account: signedIn, audience }, ({ api }) => {
    api.fault = 'unreachable';
  });
  expect(panel.account.membership.value).toBeNull();
  parts.api.fault = null;
  parts.clock.pass(8_000);
  await settle();
  expect(panel.account.membership.value?.name).toBe('Ana Ruiz');
});

test('a year that the server would never take is told at its field', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  fireEvent.input(within(form()).getByLabelText('When'), { target: { value: '0226-11-20T14:05' } });
  await press('Save to history');
  within(form()).getByText('Give a day and a time from 1900 on, and at most a day from now.');
  expect(parts.outbox.items).toEqual([]);
});
