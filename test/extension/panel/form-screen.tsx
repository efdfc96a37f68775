import { fireEvent, screen, within } from '@testing-library/preact';
import { education, riverside } from './fakes.ts';
import { openPanel, settle } from './screen.tsx';

/** Readers of which one is a partner. */
export const audience = [education, { id: riverside.id, name: riverside.name, sectors: riverside.sectors }];
export const form = () => screen.getByRole('form', { name: 'Save to history' });
export const press = async (name: string) => {
  fireEvent.click(within(form()).getByRole('button', { name }));
  await settle();
};
/** A panel with the touchpoint form open. */
export async function openForm(...args: Parameters<typeof openPanel>) {
  const opened = await openPanel(...args);
  fireEvent.click(screen.getByRole('button', { name: 'Save to history' }));
  await settle();
  return opened;
}
