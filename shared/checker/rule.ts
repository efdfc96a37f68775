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

/** What a rule noticed in one paragraph. */
export interface Seen<Notice> {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** A finding before overlaps are settled. Offsets are the paragraph's. */
export interface Proposal {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly wording: string;
  readonly landmark: number;
  readonly readers: readonly string[];
  readonly reason: Reason;
  readonly term?: Finding['term'];
  readonly tentative?: true;
  /** What is offered is plain to everybody; see `Entry.quiet`. */
  readonly quiet?: boolean;
  /** Best first; made only when the finding stays. */
  edits(): Edit[];
}

/** Where a proposal stands. */
export const standingAt = ({ start, end, sentenceStart, sentenceEnd, landmark }: Place) => ({
  start,
  end,
  sentenceStart,
  sentenceEnd,
  landmark,
});

/** An entry as findings name it. */
export const termOf = ({ source, id, wording, definition }: Entry): NonNullable<Finding['term']> => ({
  source: source === 'glossary' ? 'glossary' : 'lexicon',
  id,
  wording,
  definition,
});

/** A text, who reads it, and what is to be found in it: with no `finds`, nothing. */
interface Example {
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

/** Stand beside each rule, as `examples`, and are run by one generic test over their lexicon. They are not shipped. */
export interface Examples {
  readonly lexicon: Lexicon;
  readonly cases: readonly Example[];
}

/**
 * One way in which a draft may fail its readers. `notice` sees a paragraph once, whoever reads it, and its answer is kept with
 * the paragraph's text; then a `Judge` goes through the draft for one audience.
 */
export interface Rule<Notice extends object = object> {
  readonly id: RuleId;
  notice(paragraph: Paragraph): Notice[];
  /** @param draft What was noticed in each paragraph of the draft, in order. */
  begin(draft: readonly (readonly Notice[])[], setting: Setting): Judge<Notice>;
}

/** Goes through the paragraphs of a draft in order. */
export interface Judge<Notice extends object = object> {
  /**
   * Whatever in other paragraphs bears on what `judge` says of the next one, as text: while it stays the same, what was said of a
   * paragraph before still holds.
   */
  bearing(notices: readonly Notice[]): string;
  /** Judges the next paragraph and leaves it behind. */
  judge(seen: Seen<Notice>): Proposal[];
  /** Leaves the next paragraph behind without judging it anew. */
  pass(notices: readonly Notice[]): void;
}

/** A judge to whom every paragraph is a draft of its own. */
export const judgeAlone = <Notice extends object>(judge: Judge<Notice>['judge']): Judge<Notice> => ({
  bearing: () => '',
  judge,
  pass: () => {},
});
