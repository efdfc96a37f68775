import 'fake-indexeddb/auto';
import type { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import type { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import { v7 } from 'uuid';
import { afterEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../../extension/api.ts';
import { drain, waitAfter } from '../../../extension/outbox/drain.ts';
import { createOutbox } from '../../../extension/outbox/outbox.ts';

const ana = v7();
const sam = v7();
const workspaceId = v7();

const touchpoint = (subject: string): CreateTouchpoint => ({
  id: v7(),
  workspaceId,
  kind: 'message',
  occurredAt: '2026-11-20T09:00:00.000Z',
  organisationIds: [v7()],
  subject,
  summary: null,
  marks: [],
  visibility: 'everyone',
});

const asked = vi.fn(async () => {});
const outbox = createOutbox({ drain: asked });

/** A Worker that keeps what it is sent, or answers with a fault. */
function server(fault?: (subject: string | null) => ApiError | null) {
  const kept: CreateTouchpoint[] = [];
  return {
    kept,
    api: {
      createTouchpoint: async (body: CreateTouchpoint): Promise<Touchpoint> => {
        const error = fault?.(body.subject);
        if (error) throw error;
        kept.push(body);
        return {
          ...body,
          authorId: ana,
          authorName: 'Ana Ruiz',
          authorOrganisationId: workspaceId,
          createdAt: body.occurredAt,
        };
      },
    },
  };
}

afterEach(async () => {
  for (const user of [ana, sam]) for (const item of await outbox.list(user)) await outbox.discard(item.id);
  asked.mockClear();
});

test('what is added is on the disk, is announced and asks the background to send', async () => {
  const changed = vi.fn();
  const end = outbox.watch(changed);
  await outbox.add(ana, touchpoint('one'));
  end();
  expect((await outbox.list(ana)).map((item) => item.touchpoint.subject)).toEqual(['one']);
  expect(changed).toHaveBeenCalled();
  expect(asked).toHaveBeenCalledOnce();
});

test('what is sent leaves the outbox, oldest first', async () => {
  for (const subject of ['one', 'two', 'three']) await outbox.add(ana, touchpoint(subject));
  const { kept, api } = server();
  expect(await drain({ userId: ana, api })).toBeNull();
  expect(kept.map((sent) => sent.subject)).toEqual(['one', 'two', 'three']);
  expect(await outbox.list(ana)).toEqual([]);
});

test('nothing is sent as, or shown to, somebody else', async () => {
  await outbox.add(ana, touchpoint('hers'));
  const { kept, api } = server();
  expect(await drain({ userId: sam, api })).toBeNull();
  expect(kept).toEqual([]);
  expect(await outbox.list(sam)).toEqual([]);
  expect(await outbox.list(ana)).toHaveLength(1);
});

test('when the server cannot be reached everything waits, with longer and longer pauses', async () => {
  await outbox.add(ana, touchpoint('one'));
  await outbox.add(ana, touchpoint('two'));
  const down = server(() => new ApiError('unreachable', null));
  const first = await drain({ userId: ana, api: down.api, now: () => 1000, random: () => 0 });
  expect(first).toBe(1000);
  const [one, two] = await outbox.list(ana);
  expect(one).toMatchObject({ attempts: 1, nextAttemptAt: 2000, state: 'waiting' });
  expect(two).toMatchObject({ attempts: 0 });
  expect(waitAfter(1, () => 0)).toBe(1000);
  expect(waitAfter(4, () => 0)).toBe(8000);
  expect(waitAfter(4, () => 1)).toBe(4000);
  expect(waitAfter(60, () => 0)).toBe(300_000);
  const up = server();
  await drain({ userId: ana, api: up.api });
  expect(up.kept).toHaveLength(2);
});

test('what is refused says why, lets the others pass, and is sent again when asked', async () => {
  await outbox.add(ana, touchpoint('bad'));
  await outbox.add(ana, touchpoint('good'));
  const problem = {
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: 'That partnership is gone.',
  };
  const picky = server((subject) => (subject === 'bad' ? new ApiError('refused', problem) : null));
  expect(await drain({ userId: ana, api: picky.api })).toBeNull();
  expect(picky.kept.map((sent) => sent.subject)).toEqual(['good']);
  const [failed] = await outbox.list(ana);
  expect(failed).toMatchObject({ state: 'failed', reason: 'That partnership is gone.' });
  await outbox.retry(failed?.id ?? '');
  const kind = server();
  await drain({ userId: ana, api: kind.api });
  expect(kind.kept.map((sent) => sent.subject)).toEqual(['bad']);
});

test('what is discarded while it is under way does not come back', async () => {
  const item = touchpoint('one');
  await outbox.add(ana, item);
  const api = {
    createTouchpoint: async (): Promise<Touchpoint> => {
      await outbox.discard(item.id);
      throw new ApiError('unreachable', null);
    },
  };
  await drain({ userId: ana, api });
  expect(await outbox.list(ana)).toEqual([]);
  expect(await drain({ userId: ana, api })).toBeNull();
});

test('signed out in between, everything stays as it is', async () => {
  await outbox.add(ana, touchpoint('one'));
  const out = server(() => new ApiError('signed-out', null));
  expect(await drain({ userId: ana, api: out.api })).toBe(300_000);
  expect(await outbox.list(ana)).toMatchObject([{ attempts: 0, state: 'waiting' }]);
});
