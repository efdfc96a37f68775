import { z } from 'zod';
import { Country } from './country.ts';
import { Id } from './id.ts';
import { Sector } from './sector.ts';
import { line } from './text.ts';

/** A partner in a workspace. */
export const Organisation = z.object({
  id: Id,
  workspaceId: Id,
  name: line(200),
  /** At least one; a school clinic is both education and health. */
  sectors: z.array(Sector).min(1).max(10),
  /** Mail domains in lower case, without `@`. */
  domains: z.array(line(253)).max(50),
  country: Country,
  /** IANA name, such as `Europe/London`. */
  timeZone: line(64),
});
export type Organisation = z.infer<typeof Organisation>;
