import { z } from 'zod';
import { Country } from './country.ts';
import { Id } from './id.ts';
import { isWithoutLinks } from './link.ts';
import { Sector } from './sector.ts';
import { line } from './text.ts';

/** One line that may enter somebody's mail. */
const lineWithoutLinks = (max: number) => line(max).refine(isWithoutLinks, 'This holds no link');

export const TermKind = z.enum(['word', 'phrase', 'acronym']);
export type TermKind = z.infer<typeof TermKind>;

/** proposed → approved or keep (explained, never replaced) → retired; forbidden ones are never to be used. */
export const TermStatus = z.enum(['proposed', 'approved', 'keep', 'retired', 'forbidden']);
export type TermStatus = z.infer<typeof TermStatus>;

/** What a term says, whoever keeps it: shared by the built-in lexicon and a workspace's glossary. */
export const TermContent = z.strictObject({
  /** The wording, as it stands in a sentence: lower case unless a name or an acronym. */
  term: line(120),
  kind: TermKind,
  /** Other wordings that mean the same and are matched as well; regular plurals need not be listed. */
  forms: z.array(line(120)).max(20),
  /** What the letters of an acronym stand for. */
  expansion: lineWithoutLinks(200).nullable(),
  /** Sectors whose people know the term. */
  sectors: z.array(Sector).max(10),
  /** Countries it belongs to; empty: all. */
  countries: z.array(Country).max(50),
  /** Plainer wordings that fit in its place, best first; one line, no links, as they may enter somebody's mail. */
  alternatives: z.array(lineWithoutLinks(120)).max(8),
  /** One line in plain words. */
  definition: lineWithoutLinks(300).nullable(),
});
export type TermContent = z.infer<typeof TermContent>;

/** An entry of a workspace's glossary. */
export const Term = z.object({
  id: Id,
  workspaceId: Id,
  ...TermContent.shape,
  status: TermStatus,
  /** The workspace's glossary revision at which this entry last changed; grows by one with every change. */
  revision: z.int().positive(),
  createdAt: z.iso.datetime({ offset: true }),
});
export type Term = z.infer<typeof Term>;
