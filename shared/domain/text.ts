import { z } from 'zod';

/** One line of text that can be seen, trimmed, without control characters; `max` in characters (code points). */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'One line, without line breaks')
    .regex(/^[^\u202a-\u202e\u2066-\u2069]*$/u, 'Without marks that turn the reading direction')
    .regex(/[^\p{Cf}\s]/u, 'Something that can be seen');

/** Text of several lines, trimmed; `max` in characters (code points). NUL is refused, as Postgres cannot hold it. */
export const lines = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\0]*$/, 'Text without NUL characters');
