import { z } from 'zod';

const text = z.string().trim().min(1);
// A variable that is set to nothing is as good as missing.
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Bindings = z
  .object({
    SUPABASE_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    SUPABASE_PUBLISHABLE_KEY: text,
    SUPABASE_JWT_SECRET: optional(z.string().min(32, 'at least 32 characters')),
    SUPABASE_JWKS_URL: optional(z.url({ protocol: /^https?$/ })),
    JWT_ISSUER: optional(text),
    ALLOWED_ORIGINS: z
      .string()
      .default('')
      .transform((origins) => origins.split(/[\s,]+/).filter(Boolean)),
  })
  .refine((env) => Boolean(env.SUPABASE_JWT_SECRET) !== Boolean(env.SUPABASE_JWKS_URL), {
    path: ['SUPABASE_JWT_SECRET'],
    message: 'set exactly one of SUPABASE_JWT_SECRET and SUPABASE_JWKS_URL',
  });

/** The Worker's settings after checking. Origins as a list, the URL without a closing slash. */
export type Env = z.infer<typeof Bindings>;

const checked = new WeakMap<object, Env>();

/**
 * Checks the bindings, once for each set of them.
 * @throws naming every variable that is missing or wrong, never a value.
 */
export function readEnv(bindings: object): Env {
  const known = checked.get(bindings);
  if (known) return known;
  const parsed = Bindings.safeParse(bindings);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The Worker's settings are incomplete. ${faults.join('; ')}`);
  }
  checked.set(bindings, parsed.data);
  return parsed.data;
}
