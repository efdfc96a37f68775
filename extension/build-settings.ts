import { z } from 'zod';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** An address as the bundle uses it: no slash at the end, so that paths can be put behind it. */
const Address = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://api.example.org' })
  .refine((address) => !URL.canParse(address) || isPrivate(address), {
    error: 'must begin with https://, as passwords and messages travel there',
  })
  .transform((address) => address.replace(/\/+$/, ''));

function isPrivate(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || loopback.has(hostname);
}

const BuildSettings = z.object({
  PLAINBRIDGE_API_URL: Address,
  PLAINBRIDGE_AUTH_URL: Address,
  PLAINBRIDGE_PUBLISHABLE_KEY: z.string({ error: 'must be set' }).min(1, 'must not be empty'),
  /** What `verifyOtp` is called with: hosted Auth takes 'email', the embedded server 'magiclink'. */
  PLAINBRIDGE_OTP_TYPE: z
    .enum(['email', 'magiclink'], { error: "must be 'email' or 'magiclink'" })
    .default('email'),
});
export type BuildSettings = z.infer<typeof BuildSettings>;

/** Reads what a build needs from its environment. Throws with every problem named, one a line. */
export function readBuildSettings(environment: Record<string, string | undefined>): BuildSettings {
  const parsed = BuildSettings.safeParse(environment);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The extension cannot be built: its environment is not complete.\n${problems.join('\n')}`);
}
