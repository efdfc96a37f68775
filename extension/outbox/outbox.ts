import type { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import * as store from './store.ts';

/** A touchpoint on its way to the history. */
export interface OutboxItem {
  /** The touchpoint's own id. */
  readonly id: string;
  /** Whose it is: never sent as another, nor shown to another. */
  readonly userId: string;
  readonly touchpoint: CreateTouchpoint;
  /** `failed`: the server refused it, and will again until it is changed. */
  readonly state: 'waiting' | 'failed';
  readonly attempts: number;
  /** Not tried again before, in ms since 1970. */
  readonly nextAttemptAt: number;
  readonly reason: string | null;
  readonly addedAt: number;
}

/** The durable queue as pages see it; the background alone sends. */
export interface Outbox {
  /** Resolves once it is safely on the disk. */
  add(userId: string, touchpoint: CreateTouchpoint): Promise<void>;
  /** Oldest first. */
  list(userId: string): Promise<OutboxItem[]>;
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  /** Calls back after every change, from whichever page. */
  watch(changed: () => void): () => void;
}

/** `drain` asks the background to send what is waiting. */
export function createOutbox(parts: { drain: () => Promise<void> }): Outbox {
  // The background may be starting up; what waits is on the disk and goes with its next round.
  const drain = () => void parts.drain().catch(() => {});
  return {
    add: async (userId, touchpoint) => {
      await store.put({
        id: touchpoint.id,
        userId,
        touchpoint,
        state: 'waiting',
        attempts: 0,
        nextAttemptAt: 0,
        reason: null,
        addedAt: Date.now(),
      });
      drain();
    },
    list: async (userId) => (await store.all()).filter((item) => item.userId === userId),
    retry: async (id) => {
      await store.update(id, { state: 'waiting', nextAttemptAt: 0 });
      drain();
    },
    discard: store.remove,
    watch: store.watch,
  };
}
