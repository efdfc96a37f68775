import { Id } from '@plainbridge/shared/domain/id.ts';
import { createMiddleware } from 'hono/factory';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { AppContext } from '../context.ts';
import type { Env } from '../env.ts';
import { unauthenticated, unavailable } from '../problem.ts';

/** What Supabase Auth writes into the token of somebody who is signed in. */
const Claims = z.object({
  sub: Id,
  role: z.literal('authenticated'),
  email: z.string().optional(),
});

const keySets = new Map<string, JWTVerifyGetKey>();

function keySet(url: string): JWTVerifyGetKey {
  const known = keySets.get(url);
  if (known) return known;
  // A token with an unknown key id makes jose ask again, so that a new key is found: at most every two seconds.
  const made = createRemoteJWKSet(new URL(url), { cooldownDuration: 2_000, timeoutDuration: 5_000 });
  keySets.set(url, made);
  return made;
}

/** The algorithm follows from the configuration, never from the token. */
async function verify(token: string, env: Env) {
  const options = {
    audience: 'authenticated',
    requiredClaims: ['exp', 'sub'],
    ...(env.JWT_ISSUER && { issuer: env.JWT_ISSUER }),
  };
  if (env.SUPABASE_JWKS_URL) {
    return jwtVerify(token, keySet(env.SUPABASE_JWKS_URL), { ...options, algorithms: ['ES256', 'RS256'] });
  }
  const secret = new TextEncoder().encode(env.SUPABASE_JWT_SECRET);
  return jwtVerify(token, secret, { ...options, algorithms: ['HS256'] });
}

/** These say something about the token; anything else that verifying throws is about reaching the keys. */
const tokenFaults = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** Lets only people who are signed in through, and says who they are. */
export const token = createMiddleware<AppContext>(async (c, next) => {
  const header = c.req.header('Authorization');
  const sent = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header ?? '')?.[1];
  if (!sent) throw unauthenticated(Boolean(header));
  const verified = await verify(sent, c.var.env).catch((error: unknown) => {
    throw tokenFaults.some((fault) => error instanceof fault) ? unauthenticated(true) : unavailable();
  });
  const claims = Claims.safeParse(verified.payload);
  if (!claims.success) throw unauthenticated(true);
  c.set('caller', { userId: claims.data.sub, email: claims.data.email ?? null, token: sent });
  await next();
});
