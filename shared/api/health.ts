import { z } from 'zod';

/** `GET /health`: 200 `ok` once the database answers too, else 503. */
export const Health = z.object({
  status: z.enum(['ok', 'unavailable']),
  database: z.enum(['ok', 'unreachable']),
  version: z.string(),
});
export type Health = z.infer<typeof Health>;
