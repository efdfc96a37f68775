import { type Api, ApiError } from '../api.ts';
import type { OutboxItem } from './outbox.ts';
import * as store from './store.ts';

/** Longest wait between two tries, in ms. */
const longestWait = 5 * 60_000;

/** Doubles from a second with every try, with up to half of it taken off at random so that machines don't come in step. */
export function waitAfter(attempts: number, random: () => number = Math.random): number {
  return Math.min(longestWait, 1000 * 2 ** Math.min(attempts - 1, 10)) * (1 - random() / 2);
}

/**
 * Sends what is due, oldest first, each as the user it belongs to.
 * Gives the ms until the next round is due, or null when nothing waits. Only the background calls it.
 * @param userId who is signed in; items of others stay where they are
 */
export async function drain(parts: {
  userId: string;
  /** An API that sends as that user or not at all. */
  api: Pick<Api, 'createTouchpoint'>;
  now?: () => number;
  random?: () => number;
}): Promise<number | null> {
  const now = parts.now ?? Date.now;
  const waiting = async () =>
    (await store.all()).filter((item) => item.userId === parts.userId && item.state === 'waiting');
  for (const item of await waiting()) {
    if (item.nextAttemptAt > now()) continue;
    // One that could not get through means that none behind it would.
    const wait = await send(item);
    if (wait !== null) return wait;
  }
  const next = (await waiting()).map((item) => item.nextAttemptAt);
  return next.length > 0 ? Math.max(0, Math.min(...next) - now()) : null;

  /** Gives the ms to wait where it could not get through. */
  async function send(item: OutboxItem): Promise<number | null> {
    try {
      await parts.api.createTouchpoint(item.touchpoint);
      await store.remove(item.id);
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Signing in begins a round of its own; this is for a server that refuses a good token for a while.
      if (error.fault === 'signed-out') return longestWait;
      const attempts = item.attempts + 1;
      if (error.fault === 'refused') {
        await store.update(item.id, { state: 'failed', attempts, reason: error.problem?.detail ?? null });
        return null;
      }
      const wait = waitAfter(attempts, parts.random);
      await store.update(item.id, { attempts, nextAttemptAt: now() + wait });
      return wait;
    }
  }
}
