import type { Env } from './env.ts';

/** The signed-in user, as the verified token names them. */
export interface Caller {
  userId: string;
  email: string | null;
  /** The token itself, handed to the database so that row-level security decides. */
  token: string;
}

/** What handlers and middleware find in the request's context. */
export interface AppContext {
  Bindings: Record<string, unknown>;
  Variables: { env: Env; requestId: string; caller: Caller };
}
