import type { Problem } from '@plainbridge/shared/api/problem.ts';

export type FieldError = NonNullable<Problem['errors']>[number];
type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503;

/** An answer that is not the one asked for; thrown anywhere, rendered once (RFC 9457). */
export class ProblemError extends Error {
  readonly status: Status;
  readonly slug: string;
  readonly title: string;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;
  /** For the log alone: a code or the name of an error, never its text. */
  readonly reason: string | undefined;

  constructor(
    status: Status,
    slug: string,
    title: string,
    detail: string,
    more: { errors?: FieldError[]; headers?: Record<string, string>; reason?: string } = {},
  ) {
    super(detail);
    this.name = 'ProblemError';
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.reason = more.reason;
  }

  toProblem(instance: string): Problem {
    const { status, title, message: detail, errors } = this;
    return { type: `/problems/${this.slug}`, title, status, detail, instance, ...(errors && { errors }) };
  }
}

export const malformed = (detail: string) =>
  new ProblemError(400, 'malformed', 'The request cannot be read', detail);

export const unauthenticated = (sent: boolean) =>
  new ProblemError(
    401,
    'unauthenticated',
    'Sign in first',
    sent
      ? 'The access token is not valid, or no longer. Sign in again.'
      : 'This needs an access token: send it as "Authorization: Bearer …".',
    { headers: { 'WWW-Authenticate': sent ? 'Bearer error="invalid_token"' : 'Bearer' } },
  );

export const forbidden = () =>
  new ProblemError(403, 'forbidden', 'Not allowed', 'Your role in this partnership does not allow that.');

export const notFound = (what: string) =>
  new ProblemError(404, 'not-found', 'Not found', `There is no such ${what}, or it is not for you to see.`);

export const conflict = (detail: string) => new ProblemError(409, 'conflict', 'Already there', detail);

export const tooLarge = () =>
  new ProblemError(413, 'too-large', 'Too large', 'A request holds at most 1 MiB. Send it in pieces.');

export const wrongType = () =>
  new ProblemError(
    415,
    'unsupported-media-type',
    'Not JSON',
    'Send the body as JSON, with "Content-Type: application/json".',
  );

export const invalid = (errors: FieldError[]) =>
  new ProblemError(
    422,
    'validation',
    'Some fields are wrong',
    'Mend the fields that are listed and send it again. Nothing was changed.',
    { errors },
  );

export const internal = (reason: string) =>
  new ProblemError(
    500,
    'internal',
    'Something went wrong',
    'It was our fault, and was noted. Try again later.',
    {
      reason,
    },
  );

export const unavailable = () =>
  new ProblemError(
    503,
    'unavailable',
    'Not available just now',
    'The service does not answer in time. What was sent may not be saved; sending it again is safe.',
    { headers: { 'Retry-After': '5' } },
  );
