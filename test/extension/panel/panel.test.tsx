// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PanelApp } from '../../../extension/panel/components/panel-app.tsx';
import { createPanel, type Panel } from '../../../extension/panel/models/panel.ts';
import { education, fakeAdapters, riverside, signedIn, wordChecker } from './fakes.ts';
import { settle } from './screen.tsx';

const letter = 'Prior to the IEP meeting, the IEP team will utilize the data.';
const checker = () =>
  wordChecker({
    'Prior to': { rule: 'wordy', reason: { code: 'wordy' }, replacements: ['Before'] },
    IEP: {
      rule: 'acronym',
      reason: { code: 'not-spelled-out' },
      replacements: ['individualized education program (IEP)', ''],
    },
    utilize: { rule: 'wordy', reason: { code: 'wordy' }, replacements: ['use'] },
  });

let panel: Panel;
let parts: ReturnType<typeof fakeAdapters>;
function open(start: Parameters<typeof fakeAdapters>[0] = {}) {
  parts = fakeAdapters({ checker: checker(), audience: [education], ...start });
  panel = createPanel(parts);
  render(<PanelApp panel={panel} />);
  return parts;
}
const cards = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
async function openWith(text: string, start: Parameters<typeof fakeAdapters>[0] = {}) {
  open(start);
  const frame = parts.pages.frame();
  frame.show({ text });
  await settle();
  return frame;
}

beforeEach(() => {
  document.body.replaceChildren();
});
afterEach(() => {
  panel.dispose();
  cleanup();
});

test('each finding is a list item that tells its rule and its span, in reading order', async () => {
  await openWith(letter);
  expect(
    cards().map((card) => [
      card.dataset.rule,
      letter.slice(Number(card.dataset.start), Number(card.dataset.end)),
    ]),
  ).toEqual([
    ['wordy', 'Prior to'],
    ['acronym', 'IEP'],
    ['acronym', 'IEP'],
    ['wordy', 'utilize'],
  ]);
  expect(screen.getByTestId('draft-text').textContent).toBe(letter);
});

test('the summary counts first what readers may not understand, and the number can be put away', async () => {
  await openWith(letter);
  screen.getByRole('heading', { name: '2 things someone in education may not understand' });
  screen.getByText('2 phrases could be simpler');
  screen.getByText('Clarity 60');
  fireEvent.click(screen.getByRole('button', { name: 'Hide the number' }));
  expect(screen.queryByText('Clarity 60')).toBeNull();
  expect(await parts.settings.clarityShown.get()).toBe(false);
});

test('a replacement is a button named after the exact words, and lands in the message', async () => {
  const frame = await openWith(letter);
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "Before"' }));
  await settle();
  expect(frame.received).toMatchObject([
    {
      kind: 'fix',
      draftId: 'd1',
      revision: 1,
      start: 0,
      end: 8,
      expected: 'Prior to',
      replacement: 'Before',
    },
  ]);
  expect(frame.text).toBe(letter.replace('Prior to', 'Before'));
  expect(cards()).toHaveLength(3);
  screen.getByText('Replaced in the message.');
});

test('taking a fix back puts the old words where the new ones stand', async () => {
  const frame = await openWith(letter);
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "use"' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(frame.text).toBe(letter);
  screen.getByText('Taken back.', { selector: '.notice *' });
});

test('a fix that the writer took back or moved is no longer claimed, nor offered to be undone', async () => {
  const frame = await openWith(letter);
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "use"' }));
  await settle();
  screen.getByText('Replaced in the message.', { selector: '.notice *' });
  frame.show({ text: letter });
  await settle();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.queryByText('Replaced in the message.', { selector: '.notice *' })).toBeNull();
});

test('a suggestion of no words says in plain text that it removes them', async () => {
  await openWith('The IEP.');
  const remove = screen.getByRole('button', { name: /^Replace with ""/ });
  expect(remove.textContent).toBe('Remove these words');
});

test('a fix that did not land offers the words to copy and never claims success', async () => {
  const frame = await openWith(letter);
  frame.outcome = 'failed';
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "Before"' }));
  await settle();
  expect(screen.queryByText('Replaced in the message.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy "Before"' }));
  await settle();
  expect(parts.copied).toEqual(['Before']);
});

test('a fix against an older text says that the message changed', async () => {
  const frame = await openWith(letter);
  frame.outcome = 'stale';
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "Before"' }));
  await settle();
  screen.getByText('The message changed. Look again.', { selector: '.outcome' });
});

test('an editor that never answers counts as failed, not as done', async () => {
  const frame = await openWith(letter);
  frame.outcome = 'none';
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "Before"' }));
  await settle();
  screen.getByText('Changing it');
  act(() => parts.clock.pass(8_000));
  await settle();
  screen.getByRole('button', { name: 'Copy "Before"' });
});

test('letters and arrows move in the list, and only one card is a stop for Tab', async () => {
  await openWith(letter);
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  act(() => cards()[0]?.focus());
  press('j');
  expect(document.activeElement).toBe(cards()[1]);
  press('ArrowDown');
  press('k');
  expect(document.activeElement).toBe(cards()[1]);
  press('End');
  expect(document.activeElement).toBe(cards()[3]);
  await settle();
  expect(cards().map((card) => card.tabIndex)).toEqual([-1, -1, -1, 0]);
});

test('Enter uses the first suggestion, and the focus goes to the card that follows', async () => {
  const frame = await openWith(letter);
  act(() => cards()[0]?.focus());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
  await settle();
  expect(frame.text.startsWith('Before the IEP')).toBe(true);
  expect(document.activeElement).toBe(cards()[0]);
  expect(cards()[0]?.textContent).toContain('IEP');
});

test('x ignores, u takes it back, and the last card hands the focus on to the heading', async () => {
  await openWith('We utilize it.');
  act(() => cards()[0]?.focus());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'x' });
  await settle();
  const heading = screen.getByRole('heading', { name: 'We found nothing else' });
  expect(document.activeElement).toBe(heading);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(cards()).toHaveLength(1);
});

test('with the shortcuts off, letters do nothing and arrows still move', async () => {
  open();
  await parts.settings.shortcuts.set(false);
  const frame = parts.pages.frame();
  frame.show({ text: letter });
  await settle();
  act(() => cards()[0]?.focus());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'x' });
  await settle();
  expect(document.activeElement).toBe(cards()[0]);
  expect(cards()).toHaveLength(4);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(cards()[1]);
});

test('a card that goes because the writer typed leaves the focus in the list', async () => {
  const frame = await openWith(letter);
  expect(document.activeElement).toBe(document.body);
  frame.show({ text: 'We utilize it.' });
  await settle();
  expect(document.activeElement).toBe(document.body);
});

test('what was ignored stays so when the panel is closed and opened again', async () => {
  await openWith(letter);
  fireEvent.click(screen.getByRole('button', { name: 'Ignore "utilize"' }));
  await settle();
  const { memory } = parts;
  panel.dispose();
  cleanup();
  await openWith(letter, { memory });
  expect(cards()).toHaveLength(3);
});

test('with nobody to read it the panel asks, and finds nothing', async () => {
  await openWith(letter, { audience: [] });
  screen.getByRole('heading', { name: 'Who will read this?' });
  expect(screen.queryByRole('list', { name: 'Findings' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Someone in education' }));
  await settle();
  expect(cards()).toHaveLength(4);
  expect(await parts.settings.audience.get()).toEqual([education]);
});

test('readers are chips in a group named Audience; one that goes leaves the focus on the plus', async () => {
  await openWith(letter);
  const group = screen.getByRole('group', { name: 'Audience' });
  within(group).getByText('Written for');
  fireEvent.click(within(group).getByRole('button', { name: 'Add a reader' }));
  await settle();
  const field = within(group).getByRole('combobox', { name: 'Find a reader' });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: 'health' } });
  await waitFor(() => within(group).getByRole('option', { name: /Someone in health/ }));
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => within(group).getByRole('button', { name: 'Remove Someone in health' }));
  fireEvent.click(within(group).getByRole('button', { name: 'Remove Someone in health' }));
  await settle();
  expect(document.activeElement).toBe(within(group).getByRole('button', { name: 'Add a reader' }));
  expect(await parts.settings.audience.get()).toEqual([education]);
});

test('the partnership has its organisations among the readers once somebody is signed in', async () => {
  await openWith(letter, { account: signedIn });
  panel.readers.add(riverside.id);
  await settle();
  screen.getByRole('button', { name: 'Remove Riverside School District' });
  screen.getByRole('heading', {
    name: /someone in education or Riverside School District may not understand/,
  });
});

test('the count is announced once per change, and not for an empty message', async () => {
  const frame = await openWith('');
  expect(screen.getByRole('status').textContent).toBe('');
  frame.show({ text: letter });
  await settle();
  expect(screen.getByRole('status').textContent?.trim()).toBe('4 things to look at');
});

test('pages open in a tab of their own, from links that say so', async () => {
  await openWith(letter);
  fireEvent.click(screen.getByRole('link', { name: 'History (opens in a new tab)' }));
  fireEvent.click(screen.getByRole('link', { name: 'Glossary (opens in a new tab)' }));
  expect(parts.opened).toEqual(['history', 'glossary']);
});
