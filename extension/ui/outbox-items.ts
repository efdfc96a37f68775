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
  /** Throws when it could not be put on the disk, or when nobody is signed in. */
  add(touchpoint: CreateTouchpoint): Promise<void>;
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  dispose(): void;
}

export function createOutboxModel(parts: {
  outbox: Outbox;
  account: ReadonlySignal<Account | null | undefined>;
  /** Shared by all pages: what was discarded on one must not be called sent on another. */
  keep: Keep;
}): OutboxModel {
  const items = signal<readonly OutboxItem[]>([]);
  const sent = signal<ReadonlySet<string>>(new Set());
  let round = 0;
  const discarded = async () => (await parts.keep.get('discarded', z.array(z.string()))) ?? [];

  async function read(): Promise<void> {
    const mine = ++round;
    const userId = parts.account.peek()?.userId;
    const found = userId ? await parts.outbox.list(userId) : [];
    const thrown = await discarded();
    if (mine !== round) return;
    const left = items.value.filter(
      (item) =>
        item.userId === userId && !thrown.includes(item.id) && !found.some((each) => each.id === item.id),
    );
    items.value = found;
    if (left.length > 0) sent.value = new Set([...sent.value, ...left.map((item) => item.id)]);
  }

  const stops = [
    parts.outbox.watch(() => void read()),
    effect(() => {
      void parts.account.value?.userId;
      void read();
    }),
  ];

  return {
    items,
    sent,
    add: async (touchpoint) => {
      const userId = parts.account.peek()?.userId;
      if (!userId) throw new Error('nobody is signed in');
      // Shown at once, so that an item sent before the list is read again still counts as sent.
      await parts.outbox.add(userId, touchpoint);
      if (!items.value.some((item) => item.id === touchpoint.id) && !sent.value.has(touchpoint.id)) {
        items.value = [
          ...items.value,
          {
            id: touchpoint.id,
            userId,
            touchpoint,
            state: 'waiting',
            attempts: 0,
            nextAttemptAt: 0,
            reason: null,
            addedAt: 0,
          },
        ];
      }
      await read();
    },
    retry: (id) => parts.outbox.retry(id),
    discard: async (id) => {
      parts.keep.set('discarded', [...(await discarded()), id]);
      await parts.outbox.discard(id);
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
