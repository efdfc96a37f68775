import { Problem } from '@plainbridge/shared/api/problem.ts';
import type { z } from 'zod';

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** What every route under `/v1` may answer besides its own. */
export const always = {
  401: problem('No access token, or one that is not valid'),
  422: problem('A parameter or field is wrong; `errors` names every one by its pointer'),
  500: problem('Our fault'),
  503: problem('The database does not answer; see `Retry-After`'),
};

export const notFoundResponse = { 404: problem('Not there, or not for the caller to see') };

/** What a route that creates may answer besides. */
export const creating = {
  ...always,
  400: problem('The body is not JSON'),
  403: problem('The caller’s role does not allow it'),
  404: problem('No such workspace, or an id that is not of the workspace'),
  409: problem('There already, with other content'),
  413: problem('The body is over 1 MiB'),
  415: problem('The body is not sent as application/json'),
};

export const signedIn = [{ bearer: [] }];
