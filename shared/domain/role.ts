import { z } from 'zod';

/** Roles are cumulative: a coordinator may do all that a partner may, an admin all that a coordinator may. */
export const Role = z.enum(['partner', 'coordinator', 'admin']);
export type Role = z.infer<typeof Role>;
