import type { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import { Id } from '@plainbridge/shared/domain/id.ts';
import { Mark, TouchpointKind, Visibility } from '@plainbridge/shared/domain/touchpoint.ts';
import { z } from 'zod';
import type { OutboxItem } from '../../outbox/outbox.ts';

/** What stands in the touchpoint form's fields, as typed. */
export const Entry = z.strictObject({
  /** Whose organisations are ticked; null until a partnership is known. */
  workspaceId: Id.nullable(),
  /** The item that the server did not take and that this one is to stand in for. */
  mends: Id.nullable(),
  kind: TouchpointKind,
  /** As a `datetime-local` field holds it, in the person's zone. */
  when: z.string(),
  organisationIds: z.array(z.string()),
  subject: z.string(),
  summary: z.string(),
  marks: z.array(Mark),
  visibility: Visibility,
});
export type Entry = z.infer<typeof Entry>;

/** The furthest ahead that a contact may lie, in ms. */
const dayAhead = 24 * 60 * 60_000;
/** The server takes nothing before. */
const earliest = Date.UTC(1900, 0, 1);

/** A moment as a `datetime-local` field holds it, in this machine's zone. */
function localMinute(at: number): string {
  const date = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16);
}

export function freshEntry(
  now: number,
  workspaceId: string | null,
  organisationIds: readonly string[],
): Entry {
  return {
    workspaceId,
    mends: null,
    kind: 'message',
    when: localMinute(now),
    organisationIds: [...organisationIds],
    subject: '',
    summary: '',
    marks: [],
    visibility: 'everyone',
  };
}

/** What the server did not take, as it was filled in. */
export function entryOf({ id, touchpoint }: OutboxItem): Entry {
  return {
    workspaceId: touchpoint.workspaceId,
    mends: id,
    kind: touchpoint.kind,
    when: localMinute(Date.parse(touchpoint.occurredAt)),
    organisationIds: touchpoint.organisationIds,
    subject: touchpoint.subject ?? '',
    summary: touchpoint.summary ?? '',
    marks: touchpoint.marks,
    visibility: touchpoint.visibility,
  };
}

/** What would be saved; a time that can't be is left empty, so that the schema names the field. */
export function contentOf(
  entry: Entry,
  workspaceId: string | null,
  now: number,
): Omit<CreateTouchpoint, 'id'> {
  const { when, kind, organisationIds, subject, summary, marks, visibility } = entry;
  const at = new Date(when);
  const valid = at.getTime() >= earliest && at.getTime() <= now + dayAhead;
  return {
    workspaceId: workspaceId ?? '',
    kind,
    occurredAt: valid ? at.toISOString() : '',
    organisationIds,
    subject: subject.trim() === '' ? null : subject,
    summary: summary.trim() === '' ? null : summary,
    marks,
    visibility,
  };
}
