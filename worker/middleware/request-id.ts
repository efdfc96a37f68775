import { createMiddleware } from 'hono/factory';
import type { AppContext } from '../context.ts';
import { readEnv } from '../env.ts';

/** Gives each request an id of our own making (a client's could carry text into the log), and its settings. */
export const requestId = createMiddleware<AppContext>(async (c, next) => {
  c.set('requestId', crypto.randomUUID());
  c.header('X-Request-Id', c.var.requestId);
  c.set('env', readEnv(c.env));
  await next();
});
