import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { AppContext } from '../context.ts';

const secure = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'no-referrer',
});

/** Answers hold what one person may see: no cache keeps them unless a route says otherwise. */
export const securityHeaders = createMiddleware<AppContext>((c, next) =>
  secure(c, async () => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  }),
);
