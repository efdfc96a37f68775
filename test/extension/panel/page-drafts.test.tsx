// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { education, wordChecker } from './fakes.ts';
import { closeAll, openPanel, settle } from './screen.tsx';

const start = () => ({
  audience: [education],
  checker: wordChecker({ utilize: { replacements: ['use'] } }),
});
afterEach(closeAll);
const shown = () => screen.getByTestId('draft-text').textContent;

test('of the drafts in all frames the one last gone into is shown', async () => {
  const { parts } = await openPanel(start());
  const top = parts.pages.frame(0);
  const inner = parts.pages.frame(7);
  top.show({ text: 'in the page', focusedAt: 10 });
  inner.show({ text: 'in the frame', focusedAt: 20 });
  await settle();
  expect(shown()).toBe('in the frame');
  top.show({ text: 'in the page again', focusedAt: 30 });
  await settle();
  expect(shown()).toBe('in the page again');
  top.gone('d1');
  await settle();
  expect(shown()).toBe('in the frame');
});

test('a fix goes to the frame that holds the draft', async () => {
  const { parts } = await openPanel(start());
  const top = parts.pages.frame(0);
  const inner = parts.pages.frame(7);
  top.show({ text: 'we utilize it', focusedAt: 10 });
  inner.show({ text: 'they utilize it', focusedAt: 20, draftId: 'a/b' });
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "use"' }));
  await settle();
  expect(inner.received).toMatchObject([{ draftId: 'a/b', start: 5, end: 12, expected: 'utilize' }]);
  expect(top.received).toEqual([]);
});

test('another tab or page takes its drafts with it, and the new one is asked', async () => {
  const { parts } = await openPanel(start());
  const frame = parts.pages.frame();
  frame.show({ text: 'first page' });
  await settle();
  parts.pages.go({ id: 2 });
  await settle();
  expect(shown()).toBe('');
  expect(parts.pages.announced).toEqual([1, 2]);
  frame.show({ text: 'a late word from the first page' });
  await settle();
  expect(shown()).toBe('');
  parts.pages.frame().show({ text: 'second page' });
  await settle();
  expect(shown()).toBe('second page');
});

test('a frame that goes while it is being changed counts as failed', async () => {
  const { parts } = await openPanel(start());
  const frame = parts.pages.frame();
  frame.outcome = 'none';
  frame.show({ text: 'we utilize it' });
  parts.pages.frame(3).show({ text: 'other', focusedAt: 0 });
  await settle();
  const [checked] = [screen.getByRole('button', { name: 'Replace with "use"' })];
  fireEvent.click(checked);
  frame.disconnect();
  await settle();
  expect(screen.queryByText('Replaced in the message.')).toBeNull();
  expect(shown()).toBe('other');
});

test('a page without an editor says so after a moment, and offers the box', async () => {
  const { parts } = await openPanel(start());
  screen.getByText('Looking for your message');
  parts.clock.pass(1_000);
  await settle();
  screen.getByRole('heading', { name: 'We see no message on this page' });
  screen.getByRole('textbox', { name: 'Your text' });
});

test('a site where it is off can be switched on by one click', async () => {
  const { parts } = await openPanel(start(), ({ pages }) => {
    pages.access = false;
    pages.granted = false;
  });
  screen.getByRole('heading', { name: 'Plainbridge is off on mail.example' });
  fireEvent.click(screen.getByRole('button', { name: 'Use it on this site' }));
  await settle();
  expect(parts.pages.asked).toEqual(['https://mail.example']);
  screen.getByText('It is still off here. You can paste your text below.');
});

test('where the browser does not tell the site, the toolbar button is named as the way', async () => {
  await openPanel(start(), ({ pages }) => {
    pages.access = false;
    pages.go({ origin: null });
  });
  await settle();
  screen.getByRole('heading', { name: 'Plainbridge is off on this page' });
  expect(screen.queryByRole('button', { name: 'Use it on this site' })).toBeNull();
});

test('an editor that may only be read offers words to copy', async () => {
  const { parts } = await openPanel(start());
  parts.pages.frame().show({ text: 'we utilize it', editable: false });
  await settle();
  expect(screen.queryByRole('button', { name: /^Replace with/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy "use"' }));
  await settle();
  expect(parts.copied).toEqual(['use']);
});

test('many drafts at once are checked once, the newest', async () => {
  const texts: string[] = [];
  const counting = wordChecker({});
  const { parts } = await openPanel({
    audience: [education],
    checker: {
      ...counting,
      check: (text, options) => {
        texts.push(text);
        return counting.check(text, options);
      },
    },
  });
  const frame = parts.pages.frame();
  for (const text of ['a', 'ab', 'abc']) frame.show({ text });
  await settle();
  expect(texts).toEqual(['abc']);
});

test('a checker that throws leaves the last good result and says so', async () => {
  const good = wordChecker({ utilize: { replacements: ['use'] } });
  const { parts } = await openPanel({
    audience: [education],
    checker: {
      ...good,
      check: (text, options) => {
        if (text.includes('bad')) throw new Error('bad');
        return good.check(text, options);
      },
    },
  });
  const frame = parts.pages.frame();
  frame.show({ text: 'we utilize it' });
  await settle();
  frame.show({ text: 'we utilize bad' });
  await settle();
  screen.getByRole('heading', { name: "We can't read this editor" });
  screen.getByRole('button', { name: 'Replace with "use"' });
  frame.show({ text: 'we utilize good' });
  await settle();
  expect(screen.queryByRole('heading', { name: "We can't read this editor" })).toBeNull();
});
