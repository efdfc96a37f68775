import {
  conflict,
  forbidden,
  internal,
  invalid,
  notFound,
  ProblemError,
  unauthenticated,
  unavailable,
} from './problem.ts';

/** What supabase-js says about a call that failed. */
export interface DatabaseFault {
  code?: string | undefined;
  message: string;
}

/** Rules that no schema of `shared/api` can hold, in words. */
const rules: Record<string, string> = {
  touchpoints_occurred_at: 'The contact cannot lie more than a day ahead, or before 1900.',
};

/** `touchpoints_occurred_at` → `/occurredAt`: constraints are named after their table and column. */
function pointerOf(constraint: string): string {
  const column = constraint.replace(/^[a-z]+_/, '');
  return `/${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

const brokenCheck = /violates check constraint "([a-z_]+)"/;

function brokenRule({ message }: DatabaseFault): ProblemError {
  const constraint = brokenCheck.exec(message)?.[1];
  if (!constraint) return invalid([{ pointer: '', detail: 'This combination is not allowed.' }]);
  return invalid([{ pointer: pointerOf(constraint), detail: rules[constraint] ?? 'Not allowed here.' }]);
}

/**
 * The one place that knows PostgREST's and Postgres's codes. `status` is the HTTP status of the data API's answer,
 * 0 when there was none.
 */
export function databaseProblem(fault: DatabaseFault, status: number): ProblemError {
  const code = fault.code ?? '';
  if (code === '42501') return forbidden();
  if (/^PGRST3/.test(code)) return unauthenticated(true);
  if (code === '23503') return foreignRow();
  if (code === '23505') return conflict('This is there already, with other content.');
  // The embedded server has no code for a broken check, only the message.
  if (code === '23514' || brokenCheck.test(fault.message)) return brokenRule(fault);
  if (code === '23502' || /^22/.test(code)) {
    return invalid([{ pointer: '', detail: 'A value cannot be stored as it is.' }]);
  }
  // No answer; connections, resources, shutdown and cancellation; serialisation and deadlock.
  const passing = /^(08|53|57|40|PGRST00)/.test(code);
  if (passing || status === 0 || status === 429 || status >= 502) return unavailable();
  return internal(code);
}

function foreignRow(): ProblemError {
  const problem = notFound('organisation in this partnership');
  return new ProblemError(problem.status, problem.slug, problem.title, problem.message, {
    errors: [{ pointer: '/organisationIds', detail: 'One of them is not in this partnership.' }],
  });
}
