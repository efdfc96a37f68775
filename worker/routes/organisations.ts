import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { OrganisationPage } from '@plainbridge/shared/api/organisations.ts';
import { PageQuery } from '@plainbridge/shared/api/page.ts';
import { Id } from '@plainbridge/shared/domain/id.ts';
import { Organisation } from '@plainbridge/shared/domain/organisation.ts';
import { z } from 'zod';
import type { AppContext } from '../context.ts';
import { cursorOf, readCursor } from '../cursor.ts';
import { call } from '../database.ts';
import { notFound } from '../problem.ts';
import { ById, onlyOne, pageOf } from '../reading.ts';
import { always, json, notFoundResponse, signedIn } from '../responses.ts';
import { refuseInvalid } from '../validation.ts';

const list = createRoute({
  method: 'get',
  path: '/v1/organisations',
  summary: 'Organisations by name',
  security: signedIn,
  request: { query: PageQuery },
  responses: { 200: json(OrganisationPage, 'A page of organisations'), ...always, ...notFoundResponse },
});

const find = createRoute({
  method: 'get',
  path: '/v1/organisations/{id}',
  summary: 'One organisation',
  security: signedIn,
  request: ById,
  responses: { 200: json(Organisation, 'The organisation'), ...always, ...notFoundResponse },
});

/** The last row of the page before: name, id, workspace. */
const Place = z.tuple([z.string(), Id, Id]);
const Items = z.object({ items: z.array(Organisation) }).nullable();

export const organisations = new OpenAPIHono<AppContext>({ defaultHook: refuseInvalid })
  .openapi(list, async (c) => {
    const { workspaceId, limit, cursor } = c.req.valid('query');
    const [afterName, afterId, afterWorkspace] = readCursor(cursor, Place) ?? [];
    const found = await call(
      c.var,
      'list_organisations',
      {
        workspace: workspaceId,
        after_name: afterName,
        after_id: afterId,
        after_workspace: afterWorkspace,
        page_limit: limit + 1,
      },
      Items,
    );
    if (!found) throw notFound('partnership');
    const page = pageOf(found.items, limit, ({ name, id, workspaceId }) => cursorOf([name, id, workspaceId]));
    return c.json(page, 200);
  })
  .openapi(find, async (c) => {
    const args = { organisation: c.req.valid('param').id, workspace: c.req.valid('query').workspaceId };
    const found = await call(c.var, 'find_organisations', args, z.array(Organisation));
    return c.json(onlyOne(found, 'organisation'), 200);
  });
