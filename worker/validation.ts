import type { Hook } from '@hono/zod-openapi';
import type { z } from 'zod';
import type { AppContext } from './context.ts';
import { type FieldError, invalid } from './problem.ts';

const escaped = (key: PropertyKey) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = (path: readonly PropertyKey[]) => path.map((key) => `/${escaped(key)}`).join('');
const places: Record<string, string> = { query: '#/query', param: '#/path', header: '#/header' };

/** Every wrong field by its pointer; an unknown field is named itself, not the object that holds it. */
export function fieldErrors(error: z.core.$ZodError, target: string): FieldError[] {
  const place = places[target] ?? '';
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: place + pointer([...issue.path, key]),
          detail: 'Not a known field.',
        }))
      : [{ pointer: place + pointer(issue.path), detail: issue.message }],
  );
}

export const refuseInvalid: Hook<unknown, AppContext, string, unknown> = (result) => {
  if (!result.success) throw invalid(fieldErrors(result.error, result.target));
};

/** Half of a surrogate pair is no text: Postgres cannot hold it. Gives the paths of the strings that have one. */
function* brokenStrings(value: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) yield path;
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* brokenStrings(item, [...path, key]);
  }
}

/** A JSON body for a route: the contract, and text that can be stored. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  const whole = schema.superRefine((value, context) => {
    for (const path of brokenStrings(value)) {
      context.addIssue({ code: 'custom', path, message: 'This text holds half a character.' });
    }
  });
  return { required: true, content: { 'application/json': { schema: whole } } };
}
