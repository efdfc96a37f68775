import type { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import type { Outbox, OutboxItem } from '../outbox/outbox.ts';
import type { Account } from '../settings.ts';
import type { Keep } from './keep.ts';

/** What the signed-in person has not sent yet, as it changes. */
export interface OutboxModel {
  readonly items: ReadonlySignal<readonly OutboxItem[]>;
  /** Ids that left the queue without being discarded here: the server has them. */
  readonly sent: ReadonlySignal<ReadonlySet<string>>;
  /** What became of an item that was added here; read inside an effect or a rendering, it follows the changes. */
  stateOf(id: string): OutboxItem['state'] | 'sent' | 'discarded';
  /** What stands in the queue now, read anew. Throws when it could not be read. */
  read(): Promise<readonly OutboxItem[]>;
  /** Throws when it could not be put on the disk, or when nobody is signed in. */
  add(touchpoint: CreateTouchpoint): Promise<void>;
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  dispose(): void;
}

const Ids = z.array(z.string());

export function createOutboxModel(parts: {
  outbox: Outbox;
  account: ReadonlySignal<Account | null | undefined>;
  /** Shared by all pages: what was discarded on one must not be called sent on another. */
  keep: Keep;
}): OutboxModel {
  const items = signal<readonly OutboxItem[]>([]);
  const sent = signal<ReadonlySet<string>>(new Set());
  /** Put on the disk, and not yet met in a reading: an item sent before the next one still counts as sent. */
  const added = signal<ReadonlySet<string>>(new Set());
  let owner: string | undefined;
  let round = 0;

  async function read(): Promise<readonly OutboxItem[]> {
    const mine = ++round;
    const userId = parts.account.peek()?.userId;
    const found = userId ? await parts.outbox.list(userId) : [];
    const discarded = (await parts.keep.get('discarded', Ids)) ?? [];
    if (mine !== round) return found;
    const known = items.value.filter((item) => item.userId === userId).map(({ id }) => id);
    const gone = new Set([...known, ...added.value, ...sent.value]);
    for (const { id } of found) gone.delete(id);
    for (const id of discarded) gone.delete(id);
    items.value = found;
    added.value = new Set();
    if (gone.size !== sent.value.size || [...gone].some((id) => !sent.value.has(id))) sent.value = gone;
    return found;
  }

  // What could not be read now is read with the next change.
  const readAgain = () => read().catch(() => undefined);

  const stops = [
    parts.outbox.watch(() => void readAgain()),
    effect(() => {
      const userId = parts.account.value?.userId;
      if (userId !== owner) added.value = new Set();
      owner = userId;
      void readAgain();
    }),
  ];

  return {
    items,
    sent,
    stateOf: (id) => {
      const waiting = items.value.find((item) => item.id === id);
      if (waiting) return waiting.state;
      if (sent.value.has(id)) return 'sent';
      return added.value.has(id) ? 'waiting' : 'discarded';
    },
    read,
    add: async (touchpoint) => {
      const userId = parts.account.peek()?.userId;
      if (!userId) throw new Error('nobody is signed in');
      await parts.outbox.add(userId, touchpoint);
      added.value = new Set([...added.value, touchpoint.id]);
      // It is on the disk: that the list could not be read again must not look as if it were not.
      await readAgain();
    },
    retry: (id) => parts.outbox.retry(id),
    discard: async (id) => {
      // Written first: every page reads it as soon as it hears that the item is gone.
      await parts.keep.change('discarded', Ids, (before) => [...(before ?? []), id]);
      await parts.outbox.discard(id);
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
