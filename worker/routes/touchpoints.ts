import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { PageQuery } from '@plainbridge/shared/api/page.ts';
import { CreateTouchpoint, TouchpointPage } from '@plainbridge/shared/api/touchpoints.ts';
import { Id } from '@plainbridge/shared/domain/id.ts';
import { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import { z } from 'zod';
import type { AppContext } from '../context.ts';
import { cursorOf, readCursor } from '../cursor.ts';
import { call } from '../database.ts';
import { conflict, notFound } from '../problem.ts';
import { ById, onlyOne, pageOf } from '../reading.ts';
import { always, creating, json, notFoundResponse, signedIn } from '../responses.ts';
import { jsonBody, refuseInvalid } from '../validation.ts';

const create = createRoute({
  method: 'post',
  path: '/v1/touchpoints',
  summary: 'Save a touchpoint; harmless when repeated',
  security: signedIn,
  request: { body: jsonBody(CreateTouchpoint) },
  responses: {
    200: json(Touchpoint, 'Was saved before, with the same content'),
    201: json(Touchpoint, 'Saved; `Location` names it'),
    ...creating,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/touchpoints',
  summary: 'Touchpoints that the caller may see, newest contact first',
  security: signedIn,
  request: { query: PageQuery },
  responses: { 200: json(TouchpointPage, 'A page of touchpoints'), ...always, ...notFoundResponse },
});

const find = createRoute({
  method: 'get',
  path: '/v1/touchpoints/{id}',
  summary: 'One touchpoint',
  security: signedIn,
  request: ById,
  responses: { 200: json(Touchpoint, 'The touchpoint'), ...always, ...notFoundResponse },
});

const Created = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('created'), item: Touchpoint }),
  z.object({ outcome: z.literal('same'), item: Touchpoint }),
  z.object({ outcome: z.literal('differs') }),
  z.object({ outcome: z.literal('unknown') }),
]);
/** The last row of the page before: time, id, workspace. */
const Place = z.tuple([z.iso.datetime({ offset: true }), Id, Id]);
const Items = z.object({ items: z.array(Touchpoint) }).nullable();

export const touchpoints = new OpenAPIHono<AppContext>({ defaultHook: refuseInvalid })
  .openapi(create, async (c) => {
    const saved = await call(c.var, 'create_touchpoint', { content: c.req.valid('json') }, Created);
    if (saved.outcome === 'unknown') throw notFound('partnership');
    if (saved.outcome === 'differs')
      throw conflict('A touchpoint with this id was saved before, with other content.');
    if (saved.outcome === 'same') return c.json(saved.item, 200);
    const { id, workspaceId } = saved.item;
    return c.json(saved.item, 201, { Location: `/v1/touchpoints/${id}?workspaceId=${workspaceId}` });
  })
  .openapi(list, async (c) => {
    const { workspaceId, limit, cursor } = c.req.valid('query');
    const [beforeAt, beforeId, beforeWorkspace] = readCursor(cursor, Place) ?? [];
    const found = await call(
      c.var,
      'list_touchpoints',
      {
        workspace: workspaceId,
        before_at: beforeAt,
        before_id: beforeId,
        before_workspace: beforeWorkspace,
        page_limit: limit + 1,
      },
      Items,
    );
    if (!found) throw notFound('partnership');
    const page = pageOf(found.items, limit, (last) => cursorOf([last.occurredAt, last.id, last.workspaceId]));
    return c.json(page, 200);
  })
  .openapi(find, async (c) => {
    const args = { touchpoint: c.req.valid('param').id, workspace: c.req.valid('query').workspaceId };
    const found = await call(c.var, 'find_touchpoints', args, z.array(Touchpoint));
    return c.json(onlyOne(found, 'touchpoint'), 200);
  });
