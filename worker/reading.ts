import { Id } from '@plainbridge/shared/domain/id.ts';
import { z } from 'zod';
import { invalid, notFound } from './problem.ts';

/** One row by its id. An id is unique in its workspace only, hence the other half of the key. */
export const ById = {
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ workspaceId: Id.optional() }),
};

/** @throws 404 for none, 422 when several workspaces of the caller's have a row with this id. */
export function onlyOne<Item>(items: readonly Item[], what: string): Item {
  const [first, second] = items;
  if (!first) throw notFound(what);
  if (second) {
    throw invalid([
      { pointer: '#/query/workspaceId', detail: 'Several partnerships have this id: name one.' },
    ]);
  }
  return first;
}

/** A page of `limit` items out of up to `limit + 1` that were read. */
export function pageOf<Item>(read: readonly Item[], limit: number, cursorAfter: (last: Item) => string) {
  const items = read.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: read.length > limit && last ? cursorAfter(last) : null };
}
