import type { Country } from '../../domain/country.ts';
import type { Sector } from '../../domain/sector.ts';
import type { TermKind } from '../../domain/term.ts';
import type { Level } from '../audience.ts';

/**
 * How a term and its plain alternatives bend together.
 * noun: last word before any preposition takes the plural ("care pathway" → "care pathways");
 * verb: first word takes -s, -ed, -ing ("circle back" → "circled back"); fixed: never changes (adjectives, adverbs).
 */
export type Grammar = 'noun' | 'verb' | 'fixed';

/** A built-in term. What is left out takes the default named beside it. */
export interface LexiconEntry {
  /** The wording in a sentence: lower case unless a name or an acronym; singular noun, or verb without "to". */
  readonly term: string;
  /** Acronyms are recognised by their letters, phrases by a space; set it only where that is wrong. */
  readonly kind?: TermKind;
  /** Default: `noun`. */
  readonly grammar?: Grammar;
  /** Other wordings of the same term ("EHC plan"). Regular inflections and hyphen or space variants are made from `grammar`. */
  readonly forms?: readonly string[];
  /** For acronyms: what the letters stand for, in lower case unless a name. */
  readonly expansion?: string;
  /** What the letters stand for needs no explaining: written out, it is left alone. */
  readonly plainExpansion?: true;
  /**
   * Sectors that know it. Default: the sector of the file it stands in. Only what neighbourhoods say may leave that out: of their
   * words many are unknown to the public, for whom `community` stands.
   */
  readonly sectors?: readonly Sector[];
  /** Sectors most of whose people know it although it is not theirs: what is found for them is tentative. */
  readonly familiarTo?: readonly Sector[] | 'everybody';
  /** Countries it belongs to. Default: all. */
  readonly countries?: readonly Country[];
  /**
   * Plainer wordings that fit in its place, best first, in the same grammar: a noun for a noun, a verb for a verb,
   * without an article. "a|b" gives singular and plural where they are irregular ("person affected|people affected").
   */
  readonly alternatives?: readonly string[];
  /** One line in plain words, no full stop, that can follow "meaning": "a plan for a pupil who needs extra help". */
  readonly definition: string;
  /** A term of art that must not be replaced, only explained (capacity, consent, discharge in their legal sense). */
  readonly keep?: true;
  /**
   * Only a term in this company: it counts when one of `near` (or, where it says `company`, one of its sector's words in
   * `company.ts`) stands within six words of it, or directly `before` or `after` it, and never when one of `not` stands within
   * six words, `notBefore` directly before or `notAfter` directly after it. Words in lower case and in the singular. For a false
   * friend the company is that of every sector with a meaning of its own, within twelve words.
   */
  readonly context?: {
    readonly company?: true;
    readonly near?: readonly string[];
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    readonly not?: readonly string[];
    readonly notBefore?: readonly string[];
    readonly notAfter?: readonly string[];
  };
}

/** A long or hard way of saying something plain, whatever the reader's sector. */
export interface WordyEntry {
  readonly term: string;
  readonly grammar: Grammar;
  /** As in a `LexiconEntry`; an empty string deletes the phrase. */
  readonly alternatives: readonly string[];
  /** The first alternative always means the same, so that it may be applied unseen. */
  readonly safe?: true;
  /** Hard for the general public and for second-language readers, but plain to professionals of any sector. */
  readonly general?: true;
  /** As in a `LexiconEntry`. */
  readonly context?: LexiconEntry['context'];
}

/** One meaning of a false friend. */
export interface Sense {
  /**
   * Who means and reads it so. `community` stands for the everyday meaning, which sectors that are not named read too; nobody
   * is warned who writes it in that meaning.
   */
  readonly sectors: readonly Sector[];
  /** One line in plain words, no full stop, that can follow "meaning". */
  readonly meaning: string;
  /** What a writer with this meaning can say so that nobody takes it for another, best first; bends as the term does. */
  readonly instead: readonly string[];
}

/** A word that both sides know, with different meanings ("outcome", "intervention"). */
export interface FalseFriend {
  readonly term: string;
  /** Default: `noun`. */
  readonly grammar?: Grammar;
  readonly forms?: readonly string[];
  /**
   * So common that readers whose sector has no meaning of its own for it know which is meant: only the words of its context, not
   * company alone, make it a word with two meanings to them.
   */
  readonly everyday?: true;
  /** Everybody knows which is meant where it stands ("an interview with the pupils"): what is found is tentative. */
  readonly obvious?: true;
  /** At least two, and no sector in two of them. */
  readonly senses: readonly Sense[];
  /** As in a `LexiconEntry`. */
  readonly context?: LexiconEntry['context'];
}

/** The built-in terms of one sector, or of several. */
export interface Lexicon {
  readonly sectors: Readonly<Partial<Record<Sector, readonly LexiconEntry[]>>>;
  readonly wordy: readonly WordyEntry[];
  readonly falseFriends?: readonly FalseFriend[];
  /** See `company.ts`. */
  readonly company?: Readonly<Partial<Record<Sector, string>>>;
  /** For each level the words that its readers know beyond the levels before; all others are rare. Without it no word is. */
  readonly familiar?: Readonly<Record<Level, string>>;
}
