import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { CreateTerm, TermsDelta, TermsQuery } from '@plainbridge/shared/api/terms.ts';
import { Role } from '@plainbridge/shared/domain/role.ts';
import { Term } from '@plainbridge/shared/domain/term.ts';
import { z } from 'zod';
import type { AppContext } from '../context.ts';
import { call } from '../database.ts';
import { conflict, notFound } from '../problem.ts';
import { ById, onlyOne } from '../reading.ts';
import { always, creating, json, notFoundResponse, signedIn } from '../responses.ts';
import { jsonBody, refuseInvalid } from '../validation.ts';

const create = createRoute({
  method: 'post',
  path: '/v1/terms',
  summary: 'Propose a term, or add one as an admin; harmless when repeated',
  security: signedIn,
  request: { body: jsonBody(CreateTerm) },
  responses: {
    200: json(Term, 'Was added before, with the same content'),
    201: json(Term, 'Added; `Location` names it'),
    ...creating,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/terms',
  summary: 'Terms changed after a glossary revision',
  description: 'Ask again with `If-None-Match`: 304 says that nothing has changed.',
  security: signedIn,
  request: { query: TermsQuery, headers: z.object({ 'if-none-match': z.string().max(1000).optional() }) },
  responses: {
    200: json(TermsDelta, 'The changes, oldest first; `ETag` names this state'),
    304: { description: 'Nothing has changed' },
    ...always,
    ...notFoundResponse,
  },
});

const find = createRoute({
  method: 'get',
  path: '/v1/terms/{id}',
  summary: 'One term',
  security: signedIn,
  request: ById,
  responses: { 200: json(Term, 'The term'), ...always, ...notFoundResponse },
});

const Created = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('created'), item: Term }),
  z.object({ outcome: z.literal('same'), item: Term }),
  z.object({ outcome: z.literal('differs') }),
  z.object({ outcome: z.literal('taken') }),
  z.object({ outcome: z.literal('unknown') }),
]);
const Delta = z.object({ ...TermsDelta.shape, latest: z.int(), role: Role }).nullable();

export const terms = new OpenAPIHono<AppContext>({ defaultHook: refuseInvalid })
  .openapi(create, async (c) => {
    const saved = await call(c.var, 'create_term', { content: c.req.valid('json') }, Created);
    if (saved.outcome === 'unknown') throw notFound('partnership');
    if (saved.outcome === 'taken') throw conflict('This wording is in the glossary already.');
    if (saved.outcome === 'differs') {
      throw conflict(
        'This id or wording belongs to another entry, which may be a proposal that you cannot see.',
      );
    }
    if (saved.outcome === 'same') return c.json(saved.item, 200);
    const { id, workspaceId } = saved.item;
    return c.json(saved.item, 201, { Location: `/v1/terms/${id}?workspaceId=${workspaceId}` });
  })
  .openapi(list, async (c) => {
    const { workspaceId, since, limit } = c.req.valid('query');
    const found = await call(
      c.var,
      'list_terms',
      { workspace: workspaceId, since, page_limit: limit },
      Delta,
    );
    if (!found) throw notFound('partnership');
    const { latest, role, ...delta } = found;
    // The role decides which terms are seen, so a change of role is a change of state.
    const tag = `W/"${latest}-${since}-${limit}-${role}"`;
    c.header('ETag', tag);
    c.header('Cache-Control', 'private, no-cache');
    c.header('Vary', 'Authorization, Origin');
    const known = c.req
      .header('If-None-Match')
      ?.split(',')
      .map((part) => part.trim());
    if (known?.includes(tag)) return c.body(null, 304);
    return c.json(delta, 200);
  })
  .openapi(find, async (c) => {
    const args = { term: c.req.valid('param').id, workspace: c.req.valid('query').workspaceId };
    const found = await call(c.var, 'find_terms', args, z.array(Term));
    return c.json(onlyOne(found, 'term'), 200);
  });
