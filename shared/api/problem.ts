import { z } from 'zod';

/**
 * An error as RFC 9457 problem details, sent as `application/problem+json`.
 * `type` is stable and meant for programs, `detail` a plain sentence that says what to do.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The request's id, also in the `X-Request-Id` header and in the log. */
  instance: z.string().optional(),
  /** Which fields were wrong: JSON Pointers (RFC 6901) into the body, or `#/query/…`, `#/path/…`. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
