import type { Audience, Level, Reader, Writer } from './audience.ts';
import type { Finding, Reason, RuleId } from './finding.ts';
import type { Lexicon } from './lexicon/entry.ts';
import type { Entry } from './matching/entry.ts';
import type { Paragraph, Place } from './paragraph.ts';
import type { Edit } from './rewriting/edits.ts';

/** Whom the draft is judged for. */
export interface Setting {
  readonly readers: readonly Reader[];
  readonly level: Level;
  readonly writer: Writer | undefined;
  /** Whether the reader has been marked as knowing the wording. */
  knows(readerId: string, wording: string): boolean;
}

/** What a rule noticed in one paragraph of the draft. */
export interface Seen<Notice> {
  /** The paragraph's offset in the draft. */
  readonly offset: number;
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** A finding before overlaps are settled. Offsets are the draft's, but for those of the edits, which are the paragraph's. */
export interface Proposal {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly paragraph: { readonly offset: number; readonly text: string };
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly wording: string;
  readonly landmark: number;
  readonly readers: readonly string[];
  readonly reason: Reason;
  readonly term?: Finding['term'];
  /** Best first; made only when the finding stays. */
  edits(): Edit[];
}

/** Where a proposal stands, from its place in a paragraph that was seen. */
export const standingAt = ({ offset, text }: Pick<Seen<unknown>, 'offset' | 'text'>, place: Place) => ({
  start: offset + place.start,
  end: offset + place.end,
  paragraph: { offset, text },
  sentenceStart: place.sentenceStart,
  sentenceEnd: place.sentenceEnd,
  landmark: place.landmark,
});

/** An entry as findings name it. */
export const termOf = ({ source, id, wording, definition }: Entry): NonNullable<Finding['term']> => ({
  source: source === 'glossary' ? 'glossary' : 'lexicon',
  id,
  wording,
  definition,
});

/** A text, who reads it, and what is to be found in it: with no `finds`, nothing. */
export interface Example {
  readonly text: string;
  readonly audience?: Audience;
  readonly writer?: Writer;
  /** Texts of the rule's findings, in order. */
  readonly finds?: readonly string[];
  /** The first suggestion of the first finding, with its kind. */
  readonly suggests?: readonly [kind: string, replacement: string];
  /** All replacements of the first finding. */
  readonly suggestions?: readonly string[];
}

/**
 * One way in which a draft may fail its readers. `notice` sees a paragraph once, whoever reads it, and its answer is kept with
 * the paragraph's text; `judge` sees what was noticed in the whole draft, for one audience.
 */
export interface Rule<Notice extends object = object> {
  readonly id: RuleId;
  /** Run by one generic test, over this lexicon. */
  readonly examples: { readonly lexicon: Lexicon; readonly cases: readonly Example[] };
  notice(paragraph: Paragraph): Notice[];
  judge(seen: readonly Seen<Notice>[], setting: Setting): Proposal[];
}
