import { z } from 'zod';
import { Id } from './id.ts';
import { Sector } from './sector.ts';
import { line } from './text.ts';

/** Somebody at an organisation, with or without an account. */
export const Person = z.object({
  id: Id,
  workspaceId: Id,
  organisationId: Id,
  name: line(200),
  addresses: z.array(z.email().max(254)).max(20),
  /** What they do there ("school nurse"); not a role in the workspace. */
  title: line(200).nullable(),
  /** Sectors whose language they know besides their organisation's. */
  alsoKnows: z.array(Sector).max(10),
});
export type Person = z.infer<typeof Person>;
