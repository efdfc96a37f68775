import { z } from 'zod';
import { Id } from '../domain/id.ts';

/** Keyset paging: `cursor` is the opaque `nextCursor` of the page before; `limit` is 1 to 100. */
export const PageQuery = z.strictObject({
  workspaceId: Id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of items; `nextCursor` is null on the last one. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
