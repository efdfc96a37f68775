import { z } from 'zod';
import { ClientId, Id } from './id.ts';
import { line, lines } from './text.ts';

export const TouchpointKind = z.enum(['message', 'document', 'meeting', 'call', 'visit']);
export type TouchpointKind = z.infer<typeof TouchpointKind>;

/** What a touchpoint was. */
export const Mark = z.enum(['check-in', 'decision', 'win', 'concern', 'story', 'request', 'change-of-plan']);
export type Mark = z.infer<typeof Mark>;

/** Who may see a touchpoint: its author, the members of its author's organisation, or every member. */
export const Visibility = z.enum(['me', 'organisation', 'everyone']);
export type Visibility = z.infer<typeof Visibility>;

/** What the writer decides about a touchpoint; the server adds who and when it was saved. */
export const TouchpointContent = z.strictObject({
  id: ClientId,
  workspaceId: Id,
  kind: TouchpointKind,
  /** When the contact took place, with offset; stored in UTC. Not more than a day ahead. */
  occurredAt: z.iso.datetime({ offset: true }),
  /** The organisations that were written to or met; at least one. */
  organisationIds: z.array(Id).min(1).max(50),
  subject: line(300).nullable(),
  /** Written by the author; never the body of the message by itself. */
  summary: lines(2000).nullable(),
  marks: z
    .array(Mark)
    .max(7)
    .refine((marks) => new Set(marks).size === marks.length, 'Each mark once'),
  visibility: Visibility,
});
export type TouchpointContent = z.infer<typeof TouchpointContent>;

/** One contact between organisations. */
export const Touchpoint = z.object({
  ...TouchpointContent.shape,
  id: Id,
  /** The user who saved it, null once their account is gone, and their name and organisation at the time. */
  authorId: Id.nullable(),
  authorName: z.string(),
  authorOrganisationId: Id,
  createdAt: z.iso.datetime({ offset: true }),
});
export type Touchpoint = z.infer<typeof Touchpoint>;
