import type { Finding } from './finding.ts';
import { nameOf } from './finding-ids.ts';
import type { Notes } from './paragraph-reader.ts';
import type { Plainness } from './plainness.ts';
import { isWordKind, kindOf } from './reading/characters.ts';
import { unite } from './rewriting/edits.ts';
import type { Judge, Proposal, Setting } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Surroundings, withProvenSafety } from './safety.ts';
import { type Settled, settle, withoutOverlaps } from './settle.ts';

/** A finding in its paragraph: what is the same wherever the paragraph stands. */
export interface Judged {
  readonly start: number;
  readonly end: number;
  /** See `nameOf`. */
  readonly name: number;
  readonly wording: string;
  /** Words in its span. */
  readonly words: number;
  readonly rest: Omit<Finding, 'id' | 'start' | 'end' | 'firstWith'>;
}

/** What was found in a paragraph, with all that it depends on besides the paragraph's own text. */
export interface Judgement extends Surroundings {
  readonly setting: string;
  readonly bearing: string;
  readonly found: readonly Judged[];
}

/** The judges of all rules, before the first paragraph of a draft. */
export const judgesOf = (draft: readonly Notes[], setting: Setting): Judge[] =>
  rules.map((rule, i) =>
    rule.begin(
      draft.map(({ notices }) => notices[i] ?? []),
      setting,
    ),
  );

/** What all rules propose for a paragraph, in reading order; where two start together, the longer first, then the earlier rule's. */
export function proposalsFor(text: string, { notices }: Notes, judges: readonly Judge[]): Proposal[] {
  let proposals: Proposal[] = [];
  for (let i = 0; i < judges.length; i++) {
    const own = notices[i] ?? [];
    const more = own.length > 0 ? judges[i]?.judge({ text, notices: own }) : undefined;
    if (more && more.length > 0) proposals = proposals.length > 0 ? proposals.concat(more) : more;
  }
  return isInOrder(proposals) ? proposals : proposals.sort(inReadingOrder);
}

const inReadingOrder = (a: Proposal, b: Proposal): number => a.start - b.start || b.end - a.end;

function isInOrder(proposals: readonly Proposal[]): boolean {
  for (let i = 1; i < proposals.length; i++)
    if (inReadingOrder(proposals[i - 1] as Proposal, proposals[i] as Proposal) > 0) return false;
  return true;
}

/**
 * Judges a paragraph of a draft, and keeps with its notes what it said as long as that holds.
 *
 * @param setting The setting as text: the same text for the same readers, level, writer and known terms.
 * @param judges Of this draft, as they stand before the paragraph; they leave it behind.
 * @param find What would be found in a text by itself.
 */
export function judgementOf(
  text: string,
  notes: Notes,
  around: Surroundings,
  setting: string,
  judges: readonly Judge[],
  plainness: Plainness,
  find: (text: string) => readonly Proposal[],
): readonly Judged[] {
  if (notes.notices.every((list) => list.length === 0)) return [];
  const bearing = bearingOn(notes, judges);
  const last = notes.judgement;
  if (
    last?.setting === setting &&
    last.bearing === bearing &&
    last.above === around.above &&
    last.below === around.below
  ) {
    judges.forEach((judge, i) => void judge.pass(notes.notices[i] ?? []));
    return last.found;
  }
  const proposals = proposalsFor(text, notes, judges);
  const settled = settle(withoutOverlaps(proposals), (edit, proposal) => plainness.isPlain(edit, proposal));
  const found = withProvenSafety(text, around, settled, proposals, find).map((item) => judged(text, item));
  notes.judgement = { ...around, setting, bearing, found };
  return found;
}

function bearingOn({ notices }: Notes, judges: readonly Judge[]): string {
  let bearing = '';
  for (let i = 0; i < judges.length; i++) {
    const own = notices[i] ?? [];
    if (own.length > 0) bearing += judges[i]?.bearing(own);
    bearing += '\n';
  }
  return bearing;
}

function judged(text: string, { proposal, edits }: Settled): Judged {
  const { start, end, suggestions } = unite(text, proposal, edits);
  const { rule, readers, reason, term, tentative } = proposal;
  const found = text.slice(start, end);
  return {
    start,
    end,
    name: nameOf(proposal),
    wording: proposal.wording,
    words: wordsIn(found),
    rest: {
      rule,
      text: found,
      readers,
      reason,
      ...(term && { term }),
      ...(tentative && { tentative }),
      suggestions,
    },
  };
}

function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const word = isWordKind(kindOf(text.charCodeAt(i)));
    if (word && !inside) words++;
    inside = word;
  }
  return words;
}
