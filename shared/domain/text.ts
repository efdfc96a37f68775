import { z } from 'zod';

/** One line of text, trimmed, without control characters; `max` in characters (code points). */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'One line, without line breaks');

/** Text of several lines, trimmed; `max` in characters (code points). NUL is refused, as Postgres cannot hold it. */
export const lines = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is exactly what is refused here
    .regex(/^[^\u0000]*$/, 'Text without NUL characters');
