import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';
import type { z } from 'zod';
import { invalid } from './problem.ts';

/** A place in a list that is handed to the client as one opaque word. */
export function cursorOf(place: readonly unknown[]): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(place)).buffer);
}

/** @throws a 422 problem when the word is not one of ours. */
export function readCursor<Schema extends z.ZodType>(
  cursor: string | undefined,
  schema: Schema,
): z.infer<Schema> | undefined {
  if (cursor === undefined) return undefined;
  try {
    const bytes = decodeBase64Url(cursor);
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw invalid([
      { pointer: '#/query/cursor', detail: 'Use the nextCursor of the page before, unchanged.' },
    ]);
  }
}
