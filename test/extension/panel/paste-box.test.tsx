// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { education, wordChecker } from './fakes.ts';
import { closeAll, openPanel, settle } from './screen.tsx';

const start = () => ({ audience: [education], checker: wordChecker({ utilize: { replacements: ['use'] } }) });
afterEach(closeAll);
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your text' });

test('a pasted text is checked, fixed and taken back in the box', async () => {
  const { parts } = await openPanel(start());
  parts.pages.go(null);
  await settle();
  fireEvent.input(box(), { target: { value: 'We utilize it.' } });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "use"' }));
  await settle();
  expect(box().value).toBe('We use it.');
  expect(screen.getByTestId('draft-text').textContent).toBe('We use it.');
  screen.getByText('Changed in your text.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(box().value).toBe('We utilize it.');
});

test('the box is there on demand beside a message on the page, and gives it back', async () => {
  const { parts } = await openPanel(start());
  parts.pages.frame().show({ text: 'on the page' });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Check pasted text' }));
  fireEvent.input(box(), { target: { value: 'in the box' } });
  await settle();
  expect(screen.getByTestId('draft-text').textContent).toBe('in the box');
  fireEvent.click(screen.getByRole('button', { name: 'Back to the message on the page' }));
  await settle();
  expect(screen.getByTestId('draft-text').textContent).toBe('on the page');
});

test('the pasted text is still there when the panel is opened again', async () => {
  const first = await openPanel(start());
  first.parts.pages.go(null);
  await settle();
  fireEvent.input(box(), { target: { value: 'We utilize it.' } });
  await settle();
  closeAll();
  await openPanel({ ...start(), memory: first.parts.memory }, ({ pages }) => {
    pages.access = false;
  });
  expect(box().value).toBe('We utilize it.');
});
