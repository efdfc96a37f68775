import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppContext } from './context.ts';
import { allowedOrigins } from './middleware/cors.ts';
import { securityHeaders } from './middleware/headers.ts';
import { jsonBodies } from './middleware/json-body.ts';
import { type Log, refuseUnknownPath, renderProblem } from './middleware/problem.ts';
import { requestId } from './middleware/request-id.ts';
import { requestLog } from './middleware/request-log.ts';
import { token } from './middleware/token.ts';
import { health } from './routes/health.ts';
import { me } from './routes/me.ts';
import { organisations } from './routes/organisations.ts';
import { terms } from './routes/terms.ts';
import { touchpoints } from './routes/touchpoints.ts';
import { version } from './version.ts';

/** The API. `log` takes one JSON line a request. */
export function createApp({ log = console.log }: { log?: Log } = {}) {
  const app = new OpenAPIHono<AppContext>();
  app.onError(renderProblem(log));
  app.notFound(refuseUnknownPath);
  app.use(requestLog(log), requestId, securityHeaders, allowedOrigins);
  app.use('/v1/*', token, jsonBodies);
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The access token of Supabase Auth.',
  });
  for (const routes of [health, me, organisations, touchpoints, terms]) app.route('/', routes);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Plainbridge',
      version,
      description: 'The shared record and glossary of a partnership. Errors are problem details (RFC 9457).',
    },
  });
  return app;
}
