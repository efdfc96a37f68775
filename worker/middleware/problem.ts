import type { ErrorHandler, NotFoundHandler } from 'hono';
import type { AppContext } from '../context.ts';
import { internal, notFound, ProblemError } from '../problem.ts';

export type Log = (line: string) => void;

/** The only place that turns an error into an answer. Details of what we did not expect go to the log, not out. */
export const renderProblem =
  (log: Log): ErrorHandler<AppContext> =>
  (error, c) => {
    const problem = error instanceof ProblemError ? error : internal(error.name);
    if (problem.status >= 500) {
      const { status, reason } = problem;
      // The message of an error we did not expect may quote data; its name and place do not.
      const place = problem === error ? undefined : error.stack?.match(/^ +at .*$/m)?.[0].trim();
      log(JSON.stringify({ level: 'error', status, reason, place, requestId: c.var.requestId }));
    }
    for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
    return c.body(JSON.stringify(problem.toProblem(c.var.requestId)), problem.status, {
      'Content-Type': 'application/problem+json',
    });
  };

export const refuseUnknownPath: NotFoundHandler<AppContext> = () => {
  throw notFound('page');
};
