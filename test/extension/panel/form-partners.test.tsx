// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { coastId, dockside, riverside, signedIn, workspaceId } from './fakes.ts';
import { audience, form, openForm, press } from './form-screen.tsx';
import { closeAll, openPanel, settle } from './screen.tsx';

afterEach(closeAll);

test('another partnership has its own partners ticked, or none', async () => {
  const both = [...audience, { id: dockside.id, name: dockside.name, sectors: dockside.sectors }];
  const { parts, panel } = await openForm({ account: signedIn, audience: both }, ({ api }) => {
    api.partnerships = [workspaceId, coastId];
  });
  const ticked = () => within(form()).getAllByRole<HTMLInputElement>('checkbox', { checked: true });
  const offered = (name: string) => within(form()).queryByRole<HTMLInputElement>('checkbox', { name });
  expect(ticked().map((box) => box.closest('label')?.textContent)).toEqual([riverside.name]);
  expect(offered(dockside.name)).toBeNull();
  fireEvent.input(within(form()).getByLabelText('What was it about?'), { target: { value: 'Kept' } });
  screen.getByRole('combobox', { name: 'Partnership' });
  panel.account.choose(coastId);
  await settle();
  expect(within(form()).queryAllByRole('checkbox', { checked: true })).toEqual([]);
  expect(offered(riverside.name)).toBeNull();
  expect(within(form()).getByLabelText<HTMLInputElement>('What was it about?').value).toBe('Kept');
  await press('Save to history');
  within(form()).getByText('Choose at least one partner.');
  fireEvent.click(within(form()).getByRole('checkbox', { name: dockside.name }));
  await press('Save to history');
  expect(parts.outbox.items[0]?.touchpoint).toMatchObject({
    workspaceId: coastId,
    organisationIds: [dockside.id],
  });
});

test('partners of an earlier account that are still in the audience are not ticked', async () => {
  const stranger = { id: v7(), name: 'Faraway College', sectors: ['education' as const] };
  const { panel } = await openForm({ account: signedIn, audience: [stranger, ...audience] });
  expect(panel.form.entry.value.organisationIds).toEqual([riverside.id]);
  expect(within(form()).queryByText('Faraway College')).toBeNull();
});

test('while the partners are being fetched the form and the picker say so', async () => {
  let answer = () => {};
  const { parts } = await openPanel({ account: signedIn, audience: [] }, ({ api }) => {
    const { organisations } = api;
    api.organisations = async (id) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return organisations(id);
    };
  });
  parts.pages.frame().show({ text: 'Hello' });
  await settle();
  screen.getByText('Getting your partners');
  fireEvent.click(screen.getByRole('button', { name: 'Save to history' }));
  await settle();
  within(form()).getByText('Getting your partners');
  answer();
  await settle();
  expect(screen.queryByText('Getting your partners')).toBeNull();
  within(form()).getByRole('button', { name: '+ Add a partner' });
});
