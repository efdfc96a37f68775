import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppContext } from '../context.ts';
import type { Log } from './problem.ts';

/** One line a request: the route's pattern instead of the path, and nothing of what was said or by whom. */
export const requestLog = (log: Log) =>
  createMiddleware<AppContext>(async (c, next) => {
    const begin = performance.now();
    await next();
    const route = matchedRoutes(c).at(-1)?.path ?? '';
    log(
      JSON.stringify({
        level: 'info',
        method: c.req.method,
        route: route.endsWith('*') ? '(none)' : route,
        status: c.res.status,
        ms: Math.round(performance.now() - begin),
        requestId: c.var.requestId,
      }),
    );
  });
