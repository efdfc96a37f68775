// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { merge } from '../../../extension/ui/glossary-copy.ts';
import { coastId, education, signedIn, term, userId, workspaceId } from './fakes.ts';
import { closeAll, openPanel, settle } from './screen.tsx';

afterEach(closeAll);
const own = { workspaceId, userId, role: 'partner' as const };
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
    void settings.glossary.set({ ...own, revision: 1, terms });
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
  const copy = { ...own, revision: 3, terms: [before] };
  expect(merge(copy, own, [newer], 5)).toEqual({ ...own, revision: 5, terms: [newer] });
  expect(merge({ ...copy, terms: [newer] }, own, [before], 5).terms).toEqual([newer]);
  const other = { ...own, workspaceId: 'another' };
  expect(merge(copy, other, [], 2)).toEqual({ ...other, revision: 2, terms: [] });
});

const wordings = (glossary: { terms: { term: string }[] } | null) => glossary?.terms.map((each) => each.term);

test('who becomes an admin gets the older proposals too, and who no longer is one keeps none', async () => {
  const { parts, panel } = await openPanel({ account: signedIn, audience: [education] }, ({ api }) => {
    api.glossary.push(term('huddle', { revision: 1, status: 'proposed' }), term('handoff', { revision: 2 }));
  });
  expect(wordings(await parts.settings.glossary.get())).toEqual(['handoff']);
  parts.api.role = 'admin';
  await panel.account.refresh();
  await settle();
  expect(wordings(await parts.settings.glossary.get())).toEqual(['huddle', 'handoff']);
  parts.api.role = 'partner';
  await panel.account.refresh();
  await settle();
  expect(wordings(await parts.settings.glossary.get())).toEqual(['handoff']);
});

test('who was removed from the partnership keeps no words of it', async () => {
  const { parts, panel } = await openPanel({ account: signedIn, audience: [education] }, ({ api }) => {
    api.glossary.push(term('handoff', { revision: 2 }));
  });
  expect(wordings(await parts.settings.glossary.get())).toEqual(['handoff']);
  parts.api.partnerships = [];
  await panel.account.refresh();
  await settle();
  expect(await parts.settings.glossary.get()).toBeNull();
  expect(parts.api.calls.filter((call) => call === 'me')).toHaveLength(2);
});

test('words that arrive while somebody signs out do not come back', async () => {
  const { parts } = await openPanel({ account: signedIn, audience: [education] });
  parts.api.glossary.push(term('handoff', { revision: 2 }));
  const { get } = parts.settings.glossary;
  let reads = 0;
  parts.settings.glossary.get = async () => {
    const found = await get();
    reads += 1;
    // The second reading is the last thing before the copy is written.
    if (reads === 2) {
      await parts.settings.account.set(null);
      await parts.settings.glossary.set(null);
    }
    return found;
  };
  parts.clock.pass(8_000);
  await settle();
  expect(reads).toBeGreaterThanOrEqual(2);
  expect(await get()).toBeNull();
});

test('a page that writes the words after another has signed out takes them away again', async () => {
  const { parts } = await openPanel({ account: signedIn, audience: [education] });
  await parts.settings.account.set(null);
  await parts.settings.glossary.set({ ...own, revision: 2, terms: [term('handoff')] });
  await settle();
  expect(await parts.settings.glossary.get()).toBeNull();
});

test('a copy of somebody else is never shown, nor added to', async () => {
  const { parts } = await openPanel({ account: signedIn, audience: [education] }, ({ api, settings }) => {
    api.glossary.push(term('old', { revision: 3 }));
    void settings.currentWorkspace.set(workspaceId);
    void settings.glossary.set({ ...own, userId: coastId, revision: 9, terms: [term('theirs')] });
  });
  expect(wordings(await parts.settings.glossary.get())).toEqual(['old']);
  expect(parts.api.calls).toContain('terms 0');
});
