import { z } from 'zod';
import { PlainError } from '../plain-error.ts';

const rangeOfPorts = 'it must be a number from 1024 to 65535';

const Port = z.coerce
  .number({ error: rangeOfPorts })
  .int(rangeOfPorts)
  .min(1024, rangeOfPorts)
  .max(65_535, rangeOfPorts);

const Environment = z.object({
  /** The Worker. */
  PLAINBRIDGE_API_PORT: Port.default(8787),
  /** The embedded Supabase: data API and Auth. */
  PLAINBRIDGE_SUPABASE_PORT: Port.default(54_321),
  /** The sample page with a message to check. */
  PLAINBRIDGE_SAMPLE_PORT: Port.default(8788),
  /** A Chromium that is not in the usual places. */
  PLAINBRIDGE_CHROMIUM: z.string().optional(),
  /** `none`: don't open a browser. */
  PLAINBRIDGE_BROWSER: z.enum(['auto', 'none']).default('auto'),
  DISPLAY: z.string().optional(),
  WAYLAND_DISPLAY: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

/** Throws a `PlainError` that names the variable that is wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = Environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new PlainError(`${name}=${variables[name]} can't be used: ${issue?.message}.`);
}
