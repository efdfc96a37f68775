// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { harbor, riverside, signedIn } from './fakes.ts';
import { audience, form, openForm, press } from './form-screen.tsx';
import { closeAll, settle } from './screen.tsx';

afterEach(closeAll);

test('what the server refused goes back into the form, and once saved anew the old one is gone', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  fireEvent.click(within(form()).getByRole('radio', { name: 'Visit' }));
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Spring plan' } });
  await press('Save to history');
  const first = parts.outbox.items[0];
  parts.outbox.refuse(first?.id ?? '', 'That partner has left.');
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Change it: Spring plan' }));
  await settle();
  expect(within(form()).getByLabelText<HTMLInputElement>('What was it about?').value).toBe('Spring plan');
  expect(within(form()).getByRole<HTMLInputElement>('radio', { name: 'Visit' }).checked).toBe(true);
  screen.getByText('It is in the form now. Saving the form puts it in the place of this one.');
  expect(screen.queryByRole('button', { name: 'Try again: Spring plan' })).toBeNull();
  fireEvent.click(within(form()).getByRole('checkbox', { name: riverside.name }));
  fireEvent.click(within(form()).getByRole('button', { name: '+ Add a partner' }));
  await settle();
  fireEvent.input(screen.getByRole('combobox', { name: 'Add a partner' }), { target: { value: 'harb' } });
  await settle();
  fireEvent.keyDown(screen.getByRole('combobox', { name: 'Add a partner' }), { key: 'Enter' });
  await settle();
  expect(parts.outbox.items).toEqual([expect.objectContaining({ id: first?.id, state: 'failed' })]);
  await press('Save to history');
  expect(parts.outbox.items).toHaveLength(1);
  const [second] = parts.outbox.items;
  expect(second?.id).not.toBe(first?.id);
  expect(second?.touchpoint).toEqual({
    ...first?.touchpoint,
    id: second?.id,
    organisationIds: [harbor.id],
  });
  screen.getByText(/Saved on this computer/, { selector: 'strong' });
});

test('what is in the form is not lost to one that goes back into it without a second thought', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  await press('Save to history');
  parts.outbox.refuse(parts.outbox.items[0]?.id ?? '', 'No.');
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Save another' }));
  await settle();
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Half done' } });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Change it: Message' }));
  await settle();
  expect(within(form()).getByLabelText<HTMLInputElement>('What was it about?').value).toBe('Half done');
  fireEvent.click(screen.getByRole('button', { name: 'Keep the form' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Change it: Message' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Change it: Message' }));
  await settle();
  expect(within(form()).getByLabelText<HTMLInputElement>('What was it about?').value).toBe('');
});

test('a list that can not be read again is no reason to say that it was not saved', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  parts.outbox.unreadable = true;
  await press('Save to history');
  screen.getByText('Saved on this computer. It will be sent when the server can be reached.', {
    selector: 'strong',
  });
  expect(parts.outbox.items).toHaveLength(1);
});

test('a second try of the same is the same touchpoint, and a changed one is another', async () => {
  const { parts } = await openForm({ account: signedIn, audience });
  const ids: string[] = [];
  const { add } = parts.outbox;
  parts.outbox.add = async (owner, touchpoint) => {
    ids.push(touchpoint.id);
    if (ids.length < 3) throw new DOMException('full', 'QuotaExceededError');
    await add(owner, touchpoint);
  };
  await press('Save to history');
  await press('Save to history');
  expect(ids[1]).toBe(ids[0]);
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Changed' } });
  await press('Save to history');
  expect(ids[2]).not.toBe(ids[0]);
  fireEvent.click(screen.getByRole('button', { name: 'Save another' }));
  await settle();
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Changed' } });
  await press('Save to history');
  expect(new Set(ids.slice(2)).size).toBe(2);
});
