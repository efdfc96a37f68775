// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { merge } from '../../../extension/ui/glossary-copy.ts';
import { education, signedIn, term, workspaceId } from './fakes.ts';
import { closeAll, openPanel, settle } from './screen.tsx';

afterEach(closeAll);
const replacement = (words: string) => screen.queryByRole('button', { name: `Replace with "${words}"` });

test('a word that an admin adds is found in an open panel within eight seconds', async () => {
  const { parts } = await openPanel({ account: signedIn, audience: [education] });
  parts.pages.frame().show({ text: 'A warm handoff helps.' });
  await settle();
  expect(replacement('introduction')).toBeNull();
  parts.api.glossary.push(term('warm handoff', { alternatives: ['introduction'] }));
  parts.clock.pass(8_000);
  await settle();
  expect(replacement('introduction')).not.toBeNull();
});

test('coming back to the panel asks at once, and only for what has changed', async () => {
  const { parts } = await openPanel({ account: signedIn, audience: [education] }, ({ api }) => {
    api.glossary.push(term('warm handoff', { revision: 4 }));
  });
  parts.clock.comeBack();
  await settle();
  expect(parts.api.calls.filter((call) => call.startsWith('terms'))).toEqual(['terms 0', 'terms 4']);
});

test('offline the last copy is used, and the words go with the account', async () => {
  const { parts } = await openPanel({ account: signedIn, audience: [education] }, ({ api, settings }) => {
    api.fault = 'unreachable';
    void settings.currentWorkspace.set(workspaceId);
    const terms = [term('warm handoff', { alternatives: ['introduction'] })];
    void settings.glossary.set({ workspaceId, revision: 1, terms });
  });
  parts.pages.frame().show({ text: 'A warm handoff helps.' });
  await settle();
  expect(replacement('introduction')).not.toBeNull();
  await parts.settings.account.set(null);
  await settle();
  expect(replacement('introduction')).toBeNull();
});

test('merging keeps the newer entry, and never mixes two partnerships', () => {
  const before = term('old', { revision: 3 });
  const newer = { ...before, definition: 'new', revision: 5 };
  const copy = { workspaceId, revision: 3, terms: [before] };
  expect(merge(copy, workspaceId, [newer], 5)).toEqual({ workspaceId, revision: 5, terms: [newer] });
  expect(merge({ ...copy, terms: [newer] }, workspaceId, [before], 5).terms).toEqual([newer]);
  expect(merge(copy, 'another', [], 2)).toEqual({ workspaceId: 'another', revision: 2, terms: [] });
});
