// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { education, wordChecker } from './fakes.ts';
import { closeAll, openPanel, settle } from './screen.tsx';

const start = () => ({
  audience: [education],
  checker: wordChecker({
    utilize: { replacements: ['use'] },
    facilitate: { replacements: ['run'] },
    review: { rule: 'false-friend', replacements: ['check'], tentative: true },
  }),
});
afterEach(closeAll);

const letter = 'We utilize it and facilitate a review.';
const at = (word: string) => ({ start: letter.indexOf(word), end: letter.indexOf(word) + word.length });

let parts: Awaited<ReturnType<typeof openPanel>>['parts'];

async function open() {
  ({ parts } = await openPanel(start()));
  const frame = parts.pages.frame();
  frame.show({ text: letter });
  await settle();
  return frame;
}

test('what is found is marked in the page, without what waits behind a button', async () => {
  const frame = await open();
  expect(frame.marked.at(-1)).toMatchObject({
    revision: 1,
    marks: [at('utilize'), at('facilitate')],
    reveal: false,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Show 1 more word, probably clear' }));
  await settle();
  expect(frame.marked.at(-1)?.marks).toMatchObject([at('utilize'), at('facilitate'), at('review')]);
});

test('marks go with the last finding, and with the finding that is ignored', async () => {
  const frame = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Ignore "utilize"' }));
  await settle();
  expect(frame.marked.at(-1)?.marks).toMatchObject([at('facilitate')]);
  frame.show({ text: 'We use it.' });
  await settle();
  expect(frame.marked.at(-1)?.marks).toEqual([]);
});

test('a draft that is no longer looked at loses its marks', async () => {
  const frame = await open();
  const other = parts.pages.frame(7);
  other.show({ text: 'They utilize it.', focusedAt: 50, draftId: 'd2' });
  await settle();
  expect(other.marked.at(-1)?.marks).toMatchObject([{ start: 5, end: 12 }]);
  expect(frame.marked.at(-1)?.marks).toEqual([]);
});

test('the card that the person goes to has its words marked and brought into view', async () => {
  const frame = await open();
  act(() => screen.getByRole('listitem', { name: /facilitate/ }).focus());
  await settle();
  expect(frame.marked.at(-1)).toMatchObject({
    marks: [at('utilize'), { ...at('facilitate'), active: true }],
    reveal: true,
  });
});

test('a click on a mark brings its card up, and scrolls nothing in the page', async () => {
  const frame = await open();
  act(() => frame.clickMark(at('facilitate').start));
  await settle();
  expect(document.activeElement).toBe(screen.getByRole('listitem', { name: /facilitate/ }));
  expect(frame.marked.at(-1)).toMatchObject({
    marks: [at('utilize'), { ...at('facilitate'), active: true }],
    reveal: false,
  });
  act(() => frame.clickMark(9999));
  await settle();
  expect(document.activeElement).toBe(screen.getByRole('listitem', { name: /facilitate/ }));
});
