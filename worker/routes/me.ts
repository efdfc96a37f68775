import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Me } from '@plainbridge/shared/api/me.ts';
import type { AppContext } from '../context.ts';
import { call } from '../database.ts';
import { always, json, signedIn } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'Who is signed in, and their workspaces',
  security: signedIn,
  responses: { 200: json(Me, 'The caller'), ...always },
});

export const me = new OpenAPIHono<AppContext>().openapi(route, async (c) => {
  const memberships = await call(c.var, 'me', {}, Me.shape.memberships);
  const { userId, email } = c.var.caller;
  return c.json({ userId, email, memberships }, 200);
});
