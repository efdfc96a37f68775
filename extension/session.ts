import { Id } from '@plainbridge/shared/domain/id.ts';
import { AuthClient, type AuthError, isAuthRetryableFetchError } from '@supabase/auth-js';
import { z } from 'zod';
import type { AccessToken } from './settings.ts';
import * as settings from './settings.ts';
import { keepLock } from './ui/keep.ts';

/** Why signing in did not succeed. */
export type SignInFault = 'wrong' | 'unreachable' | 'too-many' | 'server';

export class SignInError extends Error {
  readonly fault: SignInFault;
  constructor(fault: SignInFault) {
    super(fault);
    this.name = 'SignInError';
    this.fault = fault;
  }
}

/** Signing in and out, against Supabase Auth. Who is signed in is the setting `account`. Each throws `SignInError`. */
export interface Session {
  signInWithPassword(email: string, password: string): Promise<void>;
  /** Sends a one-time code by mail to somebody who has an account. */
  requestCode(email: string): Promise<void>;
  signInWithCode(email: string, code: string): Promise<void>;
  /** Ends the session here and on the server; nothing of it stays on the machine. */
  signOut(): Promise<void>;
}

const UserSession = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  user: z.object({ id: Id, email: z.string().default('') }),
});

/** Asked for anew this long before it ends, in ms, so that it does not run out under way. */
const margin = 60_000;

/**
 * Signing in, and tokens.
 *
 * What is kept of a session changes under the lock `session` alone, in any page; only the background renews a token, one at a
 * time under the lock `refresh`. A renewal that somebody signed out of, or over, while it was under way is thrown away.
 */
export function createSession(parts: {
  url: string;
  publishableKey: string;
  otpType: 'email' | 'magiclink';
}) {
  const auth = new AuthClient({
    url: `${parts.url}/auth/v1`,
    headers: { apikey: parts.publishableKey },
    persistSession: false,
    autoRefreshToken: false,
    detectSessionInUrl: false,
  });

  const session: Session = {
    signInWithPassword: async (email, password) => {
      const { data, error } = await auth.signInWithPassword({ email, password });
      const found = readSession(data.session, error);
      await exclusively(() => keep(found));
    },
    requestCode: async (email) => {
      const { error } = await auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
      if (error) throw new SignInError(faultOf(error));
    },
    signInWithCode: async (email, code) => {
      const { data, error } = await auth.verifyOtp({ email, token: code, type: parts.otpType });
      const found = readSession(data.session, error);
      await exclusively(() => keep(found));
    },
    signOut: async () => {
      const [token, refresh_token] = await exclusively(async () => {
        const held = [await settings.accessToken.get(), await settings.refreshToken.get()] as const;
        await forget();
        return held;
      });
      // Offline, the server's session ends by itself; what matters here is that nothing is left on the machine.
      const current =
        token && token.expiresAt > Date.now()
          ? token.token
          : refresh_token &&
            (await auth.refreshSession({ refresh_token }).catch(() => null))?.data.session?.access_token;
      if (current) await auth.admin.signOut(current, 'local').catch(() => null);
    },
  };

  return {
    ...session,
    /**
     * A token that is still good, or a new one; null when nobody is signed in. For the background alone.
     * Throws `SignInError` when Auth can't be reached.
     */
    freshToken: async (ask: { renew: boolean }): Promise<AccessToken | null> => {
      const asked = await settings.accessToken.get();
      if (asked && !ask.renew && asked.expiresAt - margin > Date.now()) return asked;
      const before = await settings.refreshToken.get();
      return navigator.locks.request('refresh', async () => {
        const refresh_token = await settings.refreshToken.get();
        // Somebody else renewed it while this one waited for the lock.
        if (refresh_token !== before) return settings.accessToken.get();
        if (!refresh_token) return null;
        const { data, error } = await auth.refreshSession({ refresh_token });
        return exclusively(async () => {
          if ((await settings.refreshToken.get()) !== refresh_token) return settings.accessToken.get();
          if (error && faultOf(error) === 'wrong') {
            await forget();
            return null;
          }
          return keep(readSession(data.session, error));
        });
      });
    },
  };
}

const exclusively = <Result>(change: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('session', change) as Promise<Result>;

type UserSession = z.infer<typeof UserSession>;

function readSession(session: unknown, error: AuthError | null): UserSession {
  if (error) throw new SignInError(faultOf(error));
  const parsed = UserSession.safeParse(session);
  if (!parsed.success) throw new SignInError('server');
  return parsed.data;
}

async function keep({ access_token, refresh_token, expires_in, user }: UserSession): Promise<AccessToken> {
  const token = { token: access_token, expiresAt: Date.now() + expires_in * 1000, userId: user.id };
  await settings.refreshToken.set(refresh_token);
  await settings.accessToken.set(token);
  await settings.account.set({ userId: user.id, email: user.email });
  return token;
}

/** Takes away all that belongs to an account, what was set aside as unreadable included. */
async function forget(): Promise<void> {
  const { account, accessToken, refreshToken, currentWorkspace, glossary, pageMemory } = settings;
  for (const each of [account, accessToken, refreshToken, currentWorkspace, glossary]) await each.forget();
  // A page may be writing to it just now.
  await navigator.locks.request(keepLock, () => pageMemory.forget());
  const readers = await settings.audience.get();
  await settings.audience.forget();
  await settings.audience.set(readers.filter(({ id }) => id.startsWith('sector:')));
}

/** 401 is about the extension's own key, not about the person. */
function faultOf(error: AuthError): SignInFault {
  if (isAuthRetryableFetchError(error) || !error.status) return 'unreachable';
  if (error.status === 429) return 'too-many';
  return error.status < 500 && error.status !== 401 ? 'wrong' : 'server';
}
