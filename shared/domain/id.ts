import { z } from 'zod';

/** Any UUID, in lower case. Rows made by a client carry version 7, so that they sort by time of making. */
export const Id = z.uuid().toLowerCase();
export type Id = z.infer<typeof Id>;

/** A UUID of version 7 (RFC 9562), made by the client so that a repeated create is harmless. */
export const ClientId = z.uuidv7().toLowerCase();
