/** The rules, by file name under `rules/`. */
export const ruleIds = [
  'jargon',
  'acronym',
  'acronym-definition',
  'false-friend',
  'wordy',
  'rare-word',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Where a term came from. A workspace's glossary outranks the lexicon. */
export type TermSource = 'glossary' | 'lexicon';

/** Why something was found, as data; the panel turns it into a sentence. */
export type Reason =
  /** A term of sectors that the affected readers are not of. */
  | { readonly code: 'other-sector' }
  /** A term of another country than the affected readers'. */
  | { readonly code: 'other-country' }
  /** Letters that are spelled out nowhere in the draft before. */
  | { readonly code: 'not-spelled-out' }
  /** Letters that are spelled out and then not used. */
  | { readonly code: 'never-used-again' }
  /** Letters that stood for something else before in the draft. */
  | { readonly code: 'two-expansions'; readonly first: string }
  /** A word that the writer's sector and the readers' use with different meanings; each follows "meaning". */
  | {
      readonly code: 'two-meanings';
      readonly meant: string;
      readonly read: readonly { readonly reader: string; readonly meaning: string }[];
    }
  /** More words, or longer ones, than the meaning needs. */
  | { readonly code: 'wordy' }
  /** A word that few people use, of which the lexicon knows nothing. */
  | { readonly code: 'rare' };

/** What may stand in the finding's place. `replacement` is exact: put it at [start, end) and the sentence holds. */
export interface Suggestion {
  readonly kind: 'replace' | 'explain' | 'spell-out';
  readonly replacement: string;
  /** It cannot change what the sentence says, so it may be applied together with others. */
  readonly safe: boolean;
}

/** Something in the draft that this audience may not understand. */
export interface Finding {
  /** The same for the same finding when other parts of the draft change; holds no text of the draft, so that it may be stored. */
  readonly id: string;
  readonly rule: RuleId;
  /** Span in the checked text, in UTF-16 code units, end exclusive. `text` is what stands there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Ids of the audience's readers that are affected, in the audience's order; never empty. */
  readonly readers: readonly string[];
  /** Of those, the ones with whom the wording was not used before; only where the check was told what was. */
  readonly firstWith?: readonly string[];
  readonly reason: Reason;
  /** The entry behind it, where there is one. `id` is the glossary's id, or `sector/wording` of the lexicon. */
  readonly term?: {
    readonly source: TermSource;
    readonly id: string;
    readonly wording: string;
    readonly definition: string | null;
  };
  /**
   * Set where little speaks for it: a word that is not these readers' own, but that most of them know; or an everyday word that the
   * writer's sector and the reader's each use in their own way, with nothing beside it that says which is meant. It weighs nothing in
   * the score, and whoever shows it may wait until they are asked.
   */
  readonly tentative?: true;
  /** Best first; may be empty. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * How clear the draft is to this audience, 0 to 100. Figures of different versions do not compare.
 * `ifFixed` is what the score becomes when every finding that has a suggestion is dealt with.
 */
export interface Clarity {
  readonly version: 1;
  readonly score: number;
  readonly ifFixed: number;
}

/** Flesch-Kincaid grade level (US school grades) and the counts behind it. `grade` is null under 3 sentences and 30 words. */
export interface Readability {
  readonly grade: number | null;
  readonly words: number;
  readonly sentences: number;
}

/** What a check gives: findings in reading order; spans of one rule never overlap. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly clarity: Clarity;
  readonly readability: Readability;
}
