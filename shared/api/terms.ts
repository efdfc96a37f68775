import { z } from 'zod';
import { ClientId, Id } from '../domain/id.ts';
import { Term, TermContent } from '../domain/term.ts';

/**
 * `POST /v1/terms`: as `proposed` by any member, as `approved` or `keep` by an admin alone (403 otherwise).
 * 201 when made, 200 when this id was saved before with the same content, 409 when with another
 * or when the wording is in the glossary already.
 */
export const CreateTerm = z.strictObject({
  id: ClientId,
  workspaceId: Id,
  term: TermContent.shape.term,
  kind: TermContent.shape.kind,
  forms: TermContent.shape.forms.default([]),
  expansion: TermContent.shape.expansion.default(null),
  sectors: TermContent.shape.sectors.default([]),
  countries: TermContent.shape.countries.default([]),
  alternatives: TermContent.shape.alternatives.default([]),
  definition: TermContent.shape.definition.default(null),
  status: z.enum(['proposed', 'approved', 'keep']).default('proposed'),
});
/** What a client sends; fields with a default may be left out. */
export type CreateTerm = z.input<typeof CreateTerm>;

/** `GET /v1/terms?workspaceId=…&since=…`: entries changed after that glossary revision, oldest change first. */
export const TermsQuery = z.strictObject({
  workspaceId: Id,
  since: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(500),
});
export type TermsQuery = z.infer<typeof TermsQuery>;

/** `revision` is what to ask `since` next; `more` says that the page was full and the next should be asked at once. */
export const TermsDelta = z.object({
  items: z.array(Term),
  revision: z.int().min(0),
  more: z.boolean(),
});
export type TermsDelta = z.infer<typeof TermsDelta>;
