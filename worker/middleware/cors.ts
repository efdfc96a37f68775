import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { AppContext } from '../context.ts';

/** Pages of the allowed origins may call; the extension's is `chrome-extension://<id>`. */
export const allowedOrigins = createMiddleware<AppContext>((c, next) =>
  cors({
    origin: (origin) => (c.var.env.ALLOWED_ORIGINS.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Location', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  })(c, next),
);
