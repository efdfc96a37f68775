import { z } from 'zod';
import { Id } from '../domain/id.ts';

/** Keyset paging: `cursor` is the opaque `nextCursor` of the page before; `limit` is 1 to 100. */
export const PageQuery = z.strictObject({
  workspaceId: Id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2000).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/**
 * One page of items; `nextCursor` is null on the last one. Answers may gain fields that an older client does not know;
 * requests may not hold any that the Worker does not know.
 */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
