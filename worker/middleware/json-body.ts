import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { AppContext } from '../context.ts';
import { malformed, tooLarge, wrongType } from '../problem.ts';

/** A request body, in bytes. */
const largestBody = 1024 * 1024;

const limit = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    throw tooLarge();
  },
});

/** Bodies are JSON in UTF-8 of at most 1 MiB; whether they say the right thing is the route's to judge. */
export const jsonBodies = createMiddleware<AppContext>(async (c, next) => {
  if (c.req.method !== 'POST') return next();
  const [type, ...parameters] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  if (type?.trim() !== 'application/json' || (charset && !/^charset="?utf-8"?$/.test(charset)))
    throw wrongType();
  return limit(c, async () => {
    const bytes = await c.req.arrayBuffer();
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw malformed('The body is not UTF-8 text.');
    }
    try {
      JSON.parse(text);
    } catch {
      throw malformed('The body is not JSON.');
    }
    await next();
  });
});
