import { createClient } from '@supabase/supabase-js';
import type { z } from 'zod';
import type { Caller } from './context.ts';
import { databaseProblem } from './database-problem.ts';
import type { Env } from './env.ts';

/** How long the database may take, in ms. */
const patience = 8_000;

/** The only Supabase client: the publishable key, and the user's own token where there is a user. */
function client(env: Env, caller?: Caller) {
  return createClient(env.SUPABASE_URL, env.SUPABASE_PUBLISHABLE_KEY, {
    // The client of the API tries again, and knows how long its user is willing to wait.
    db: { retry: false },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(patience) }) },
    ...(caller && { accessToken: async () => caller.token }),
  });
}

/**
 * Calls a database function as the user, in one round trip.
 * @throws `ProblemError`, or an error when the answer is not what the schema says.
 */
export async function call<Schema extends z.ZodType>(
  from: { env: Env; caller: Caller },
  name: string,
  args: Record<string, unknown>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const { data, error, status } = await client(from.env, from.caller).rpc(name, args);
  if (error) throw databaseProblem(error, status);
  return schema.parse(data);
}

/** Whether the database answers. It refuses strangers: "permission denied" is a sign of life. */
export async function isAlive(env: Env): Promise<boolean> {
  const { error } = await client(env).from('workspaces').select('id').limit(1);
  return !error || error.code === '42501';
}
