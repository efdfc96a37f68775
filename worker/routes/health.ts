import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Health } from '@plainbridge/shared/api/health.ts';
import type { AppContext } from '../context.ts';
import { isAlive } from '../database.ts';
import { json } from '../responses.ts';
import { version } from '../version.ts';

const route = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the API and its database answer',
  security: [],
  responses: { 200: json(Health, 'Both answer'), 503: json(Health, 'The database does not') },
});

export const health = new OpenAPIHono<AppContext>().openapi(route, async (c) => {
  const alive = await isAlive(c.var.env);
  return alive
    ? c.json({ status: 'ok' as const, database: 'ok' as const, version }, 200)
    : c.json({ status: 'unavailable' as const, database: 'unreachable' as const, version }, 503);
});
