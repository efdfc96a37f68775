import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { createKeep } from '../../../extension/ui/keep.ts';
import { createOutboxModel, type OutboxModel } from '../../../extension/ui/outbox-items.ts';
import { settingSignal } from '../../../extension/ui/setting-signal.ts';
import { fakeOutbox, memory, oneAtATimeFor, riverside, signedIn, workspaceId } from './fakes.ts';

let pages: OutboxModel[] = [];
afterEach(() => {
  for (const page of pages) page.dispose();
  pages = [];
});
const rest = () => new Promise((resolve) => setTimeout(resolve, 40));
const contact = () => ({
  id: v7(),
  workspaceId,
  kind: 'call' as const,
  occurredAt: '2026-11-20T15:00:00Z',
  organisationIds: [riverside.id],
  subject: null,
  summary: null,
  marks: [],
  visibility: 'everyone' as const,
});

/** Two pages over one queue and one memory, whose writing takes a while. */
async function twoPages() {
  const outbox = fakeOutbox();
  const record = memory<Record<string, unknown>>({});
  const slow = {
    ...record,
    set: async (next: Record<string, unknown>) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await record.set(next);
    },
  };
  pages = [1, 2].map(() =>
    createOutboxModel({
      outbox,
      account: settingSignal(memory(signedIn), undefined).value,
      keep: createKeep(slow, 'shared', oneAtATimeFor(record)),
    }),
  );
  const [here, there] = pages;
  if (!here || !there) throw new Error('two pages');
  await rest();
  return { outbox, here, there };
}

test('what is discarded on one page is not called sent on another', async () => {
  const { here, there } = await twoPages();
  const item = contact();
  await here.add(item);
  await rest();
  expect(there.stateOf(item.id)).toBe('waiting');
  await here.discard(item.id);
  await rest();
  for (const page of [here, there]) expect(page.stateOf(item.id)).toBe('discarded');
});

test('two pages that discard at the same moment both count', async () => {
  const { here, there } = await twoPages();
  const items = [contact(), contact()] as const;
  await here.add(items[0]);
  await here.add(items[1]);
  await rest();
  await Promise.all([here.discard(items[0].id), there.discard(items[1].id)]);
  await rest();
  for (const page of [here, there]) expect([...page.sent.value]).toEqual([]);
});

test('an item that went before the list was read again counts as sent', async () => {
  const { outbox, here } = await twoPages();
  const item = contact();
  const { add } = outbox;
  outbox.add = async (owner, touchpoint) => {
    outbox.unreadable = true;
    await add(owner, touchpoint);
  };
  await here.add(item);
  expect(here.stateOf(item.id)).toBe('waiting');
  outbox.unreadable = false;
  outbox.take(item.id);
  await rest();
  expect(here.stateOf(item.id)).toBe('sent');
});
