import { Id } from '@plainbridge/shared/domain/id.ts';
import { AuthClient, type AuthError, isAuthRetryableFetchError } from '@supabase/auth-js';
import { z } from 'zod';
import type { AccessToken } from './settings.ts';
import * as settings from './settings.ts';

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

/** Signing in and tokens. `renew` is for the background alone, which holds the lock. */
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

  async function keep(found: { session: unknown; error: AuthError | null }): Promise<AccessToken> {
    if (found.error) throw new SignInError(faultOf(found.error));
    const parsed = UserSession.safeParse(found.session);
    if (!parsed.success) throw new SignInError('server');
    const { access_token, refresh_token, expires_in, user } = parsed.data;
    const token = { token: access_token, expiresAt: Date.now() + expires_in * 1000, userId: user.id };
    await settings.refreshToken.set(refresh_token);
    await settings.accessToken.set(token);
    await settings.account.set({ userId: user.id, email: user.email });
    return token;
  }

  async function forget(): Promise<void> {
    await settings.account.set(null);
    await settings.accessToken.set(null);
    await settings.refreshToken.set(null);
    await settings.currentWorkspace.set(null);
    await settings.glossary.set(null);
    await settings.pageMemory.set({});
  }

  const session: Session = {
    signInWithPassword: async (email, password) => {
      const { data, error } = await auth.signInWithPassword({ email, password });
      await keep({ session: data.session, error });
    },
    requestCode: async (email) => {
      const { error } = await auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
      if (error) throw new SignInError(faultOf(error));
    },
    signInWithCode: async (email, code) => {
      const { data, error } = await auth.verifyOtp({ email, token: code, type: parts.otpType });
      await keep({ session: data.session, error });
    },
    signOut: async () => {
      const token = await settings.accessToken.get();
      await forget();
      // Offline, the server's session ends by itself; what matters here is that nothing is left on the machine.
      if (token) await auth.admin.signOut(token.token, 'local').catch(() => null);
    },
  };

  return {
    ...session,
    /** A token that is still good, or a new one; null when nobody is signed in. Throws `SignInError` when Auth can't be reached. */
    freshToken: async (ask: { renew: boolean }): Promise<AccessToken | null> => {
      const asked = await settings.accessToken.get();
      if (asked && !ask.renew && asked.expiresAt - margin > Date.now()) return asked;
      return navigator.locks.request('refresh', async () => {
        const current = await settings.accessToken.get();
        // Somebody else renewed it while this one waited for the lock.
        if (current && current.token !== asked?.token && current.expiresAt - margin > Date.now())
          return current;
        const refresh_token = await settings.refreshToken.get();
        if (!refresh_token) return null;
        const { data, error } = await auth.refreshSession({ refresh_token });
        try {
          return await keep({ session: data.session, error });
        } catch (caught) {
          if (!(caught instanceof SignInError) || caught.fault !== 'wrong') throw caught;
          await forget();
          return null;
        }
      });
    },
  };
}

function faultOf(error: AuthError): SignInFault {
  if (isAuthRetryableFetchError(error) || !error.status) return 'unreachable';
  if (error.status === 429) return 'too-many';
  return error.status < 500 ? 'wrong' : 'server';
}
