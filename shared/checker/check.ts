import type { Term } from '../domain/term.ts';
import type { Audience, Writer } from './audience.ts';
import type { CheckResult } from './finding.ts';
import type { Lexicon } from './lexicon/entry.ts';
import type { CompiledLexicon } from './matching/compile.ts';

/** What a check is told besides the text. */
export interface CheckOptions {
  readonly audience: Audience;
  readonly writer?: Writer | undefined;
  /** Wordings (as in `Finding.term.wording`) that a reader has been marked as knowing, by reader id. */
  readonly knownTerms?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Wordings that were used with a reader before, by reader id: findings then tell for whom theirs is new. */
  readonly usedBefore?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The moment of writing in ms since 1970, and the writer's IANA time zone, for rules about dates. */
  readonly now?: number | undefined;
  readonly timeZone?: string | undefined;
}

/** A change to the glossary: entries added or changed, by id. Retired, proposed and forbidden ones are no longer matched. */
export interface TermsChange {
  readonly upsert?: readonly Term[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** A compiled checker. Pure but for its caches: the same text, options and terms give the same result. */
export interface Checker {
  /** Never throws on any string. An empty audience gives no findings. */
  check(text: string, options: CheckOptions): CheckResult;
  /** Takes in a change to the glossary without compiling the lexicon again. */
  update(change: TermsChange): void;
}

/** Puts the workspace's terms and the lexicon into tables; a build hands in a lexicon that is compiled already. */
export type CreateChecker = (parts: {
  readonly lexicon: Lexicon | CompiledLexicon;
  readonly terms?: readonly Term[] | undefined;
}) => Checker;

export { createChecker } from './create-checker.ts';
