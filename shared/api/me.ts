import { z } from 'zod';
import { Id } from '../domain/id.ts';
import { Organisation } from '../domain/organisation.ts';
import { Role } from '../domain/role.ts';

/** Who is signed in, and the workspaces they are a member of. */
export const Me = z.object({
  userId: Id,
  email: z.string().nullable(),
  memberships: z.array(
    z.object({
      workspace: z.object({ id: Id, name: z.string() }),
      role: Role,
      /** The member's own name in this workspace. */
      name: z.string(),
      organisation: Organisation,
    }),
  ),
});
export type Me = z.infer<typeof Me>;
