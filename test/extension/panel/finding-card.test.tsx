// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { education, wordChecker } from './fakes.ts';
import { closeAll, openPanel, settle } from './screen.tsx';

afterEach(closeAll);
async function openWith(text: string, start: Parameters<typeof openPanel>[0]) {
  const opened = await openPanel({ audience: [education], ...start });
  opened.parts.pages.frame().show({ text });
  await settle();
  return opened;
}

test('a suggestion reaches the fix as the checker made it', async () => {
  const suggestion = { kind: 'spell-out' as const, replacement: 'IEP (plan)', safe: true };
  const { panel } = await openWith('The IEP.', {
    checker: wordChecker({ IEP: { rule: 'acronym', replacements: [], suggestions: [suggestion] } }),
  });
  const apply = vi.spyOn(panel.findings, 'apply');
  fireEvent.click(screen.getByRole('button', { name: 'Replace with "IEP (plan)"' }));
  await settle();
  expect(apply.mock.calls[0]?.[1]).toEqual(suggestion);
});

test('a word with two meanings shows what the writer means beside what each reader may read', async () => {
  const health = { id: 'sector:health', name: 'Someone in health', sectors: ['health' as const] };
  await openWith('The intervention starts on Monday.', {
    audience: [health, education],
    checker: wordChecker({
      intervention: {
        rule: 'false-friend',
        readers: [health.id, education.id],
        reason: {
          code: 'two-meanings',
          meant: 'a step a government takes in a market',
          read: [
            { reader: health.id, meaning: 'a treatment' },
            { reader: education.id, meaning: 'extra teaching for a pupil' },
          ],
        },
        replacements: ['extra help'],
      },
    }),
  });
  const card = within(screen.getByRole('list', { name: 'Findings' })).getByRole('listitem');
  expect(card.dataset.rule).toBe('false-friend');
  within(card).getByText('Word with two meanings');
  within(card).getByText('Someone in health and someone in education may take this another way.');
  expect(
    [...card.querySelectorAll('.meanings > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]),
  ).toEqual([
    ['You mean', 'a step a government takes in a market'],
    ['Someone in health may read', 'a treatment'],
    ['Someone in education may read', 'extra teaching for a pupil'],
  ]);
  screen.getByRole('button', { name: 'Replace with "extra help"' });
  expect(card.querySelector('svg path')).not.toBeNull();
});

test('what little speaks for waits until it is asked for', async () => {
  await openWith('The IEP and the review.', {
    checker: wordChecker({
      IEP: { rule: 'acronym', replacements: ['plan'] },
      review: { rule: 'false-friend', replacements: ['check'], tentative: true },
    }),
  });
  const cards = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
  expect(cards()).toHaveLength(1);
  const button = screen.getByRole('button', { name: 'Show 1 more word, probably clear' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  await settle();
  expect(cards()).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Hide the words that are probably clear' }));
  await settle();
  expect(cards()).toHaveLength(1);
});

test('where nothing else was found, it can still be asked for', async () => {
  await openWith('The review.', {
    checker: wordChecker({ review: { rule: 'false-friend', replacements: ['check'], tentative: true } }),
  });
  expect(screen.queryByRole('list', { name: 'Findings' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show 1 more word, probably clear' }));
  await settle();
  expect(screen.getByRole('list', { name: 'Findings' })).toBeTruthy();
});
