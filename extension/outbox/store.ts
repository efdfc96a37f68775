import { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import { Id } from '@plainbridge/shared/domain/id.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from 'zod';
import type { OutboxItem } from './outbox.ts';

const StoredItem = z.strictObject({
  id: Id,
  userId: Id,
  touchpoint: CreateTouchpoint,
  state: z.enum(['waiting', 'failed']),
  attempts: z.int().min(0),
  nextAttemptAt: z.number(),
  reason: z.string().nullable(),
  addedAt: z.number(),
});

interface Schema extends DBSchema {
  items: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const database = () => {
  opened ??= openDB<Schema>('outbox', 1, {
    upgrade: (db) => void db.createObjectStore('items', { keyPath: 'id' }),
    terminated: () => {
      opened = undefined;
    },
  }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
};

/** Tells every other page of the extension that the outbox changed. */
const channel = new BroadcastChannel('outbox');

/** Resolves once the item is on the disk, not merely handed to the system. */
export async function put(item: OutboxItem): Promise<void> {
  const transaction = (await database()).transaction('items', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(item), transaction.done]);
  announce();
}

/** Changes an item that is still there; one that was sent or discarded meanwhile does not come back. */
export async function update(id: string, change: Partial<OutboxItem>): Promise<void> {
  const transaction = (await database()).transaction('items', 'readwrite', { durability: 'strict' });
  const item = StoredItem.safeParse(await transaction.store.get(id)).data;
  if (item) await transaction.store.put({ ...item, ...change });
  await transaction.done;
  announce();
}

export async function remove(id: string): Promise<void> {
  const transaction = (await database()).transaction('items', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.delete(id), transaction.done]);
  announce();
}

/** Oldest first. What can't be read stays where it is, for a later version or an export, and is not listed. */
export async function all(): Promise<OutboxItem[]> {
  const stored = await (await database()).getAll('items');
  const items = stored.flatMap((value) => StoredItem.safeParse(value).data ?? []);
  return items.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
channel.onmessage = tell;

function announce() {
  channel.postMessage('changed');
  tell();
}

export function watch(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
