import type { Country } from '../../domain/country.ts';
import { sectors as allSectors, type Sector } from '../../domain/sectors.ts';
import type { Term } from '../../domain/term.ts';
import type { FalseFriend, Grammar, LexiconEntry, Sense, WordyEntry } from '../lexicon/entry.ts';
import { isUpperAt } from '../reading/characters.ts';

/** Whose entry it is: the workspace's, the built-in terms', the list of false friends or of wordy phrases. */
export type EntrySource = 'glossary' | 'lexicon' | 'false-friend' | 'wordy';

/** One entry of any source, with every default filled in. */
export interface Entry {
  readonly source: EntrySource;
  /** The glossary's id, or `sector/wording`. */
  readonly id: string;
  readonly wording: string;
  readonly acronym: boolean;
  readonly grammar: Grammar;
  readonly forms: readonly string[];
  readonly expansion: string | null;
  readonly plainExpansion: boolean;
  readonly sectors: readonly Sector[];
  /** Most of their people know it, too. */
  readonly familiarTo: readonly Sector[];
  readonly countries: readonly Country[];
  readonly alternatives: readonly string[];
  readonly definition: string | null;
  readonly keep: boolean;
  readonly safe: boolean;
  /** Hard for the general public alone. */
  readonly general: boolean;
  /** Of a false friend. */
  readonly senses: readonly Sense[];
  readonly everyday: boolean;
  readonly obvious: boolean;
  readonly context: LexiconEntry['context'];
  /** One word that has this meaning only in some company. */
  readonly ambiguous: boolean;
  /** The build has found that nothing in its alternatives and meanings is noticed by any rule: they are plain to everybody. */
  readonly quiet: boolean;
  /** Capitals of the wording must be capitals in the text. */
  readonly cased: boolean;
}

/** What an entry is recognised by. */
export type Wordings = Pick<Entry, 'wording' | 'forms' | 'expansion' | 'grammar' | 'acronym' | 'cased'>;

/** What most entries have. */
export const entryDefaults: Entry = {
  source: 'lexicon',
  id: '',
  wording: '',
  acronym: false,
  grammar: 'noun',
  forms: [],
  expansion: null,
  plainExpansion: false,
  sectors: [],
  familiarTo: [],
  countries: [],
  alternatives: [],
  definition: null,
  keep: false,
  safe: false,
  general: false,
  senses: [],
  everyday: false,
  obvious: false,
  context: undefined,
  ambiguous: false,
  quiet: false,
  cased: true,
};

export function entryOfTerm(term: Term): Entry {
  const acronym = term.kind === 'acronym';
  return {
    ...entryDefaults,
    source: 'glossary',
    id: term.id,
    wording: term.term,
    acronym,
    forms: term.forms,
    expansion: term.expansion,
    // A colleague who explains letters has spelled them out for everybody.
    plainExpansion: true,
    sectors: term.sectors,
    countries: term.countries,
    alternatives: term.alternatives,
    definition: term.definition,
    keep: term.status === 'keep',
    cased: acronym,
  };
}

/** The id of a built-in entry: `sector/wording` by its home sector, or the list that it stands in. */
export const idOf = (source: EntrySource, wording: string, home: Sector | undefined): string =>
  `${source === 'lexicon' ? home : source}/${wording}`;

/** @param file The sector in whose file it stands; the sectors of the entry that is made begin with it, where it knows the term. */
export function entryOfLexicon(
  { term, kind, sectors = [], familiarTo = [], ...entry }: LexiconEntry,
  file: Sector,
): Entry {
  const acronym = kind ? kind === 'acronym' : looksLikeAcronym(term);
  const others = sectors.filter((sector) => sector !== file);
  const known = others.length === sectors.length && sectors.length > 0 ? others : [file, ...others];
  return {
    ...entryDefaults,
    ...entry,
    id: idOf('lexicon', term, known[0]),
    wording: term,
    sectors: known,
    familiarTo: allSectors.filter(
      (sector) => !known.includes(sector) && (familiarTo === 'everybody' || familiarTo.includes(sector)),
    ),
    acronym,
    ambiguous: isAmbiguous(entry.context, acronym, term),
  };
}

/** One word that is a term only in some company. */
export const isAmbiguous = (context: Entry['context'], acronym: boolean, wording: string): boolean =>
  context !== undefined && !acronym && !wording.includes(' ');

export function entryOfFalseFriend({ term, senses, ...friend }: FalseFriend): Entry {
  const id = idOf('false-friend', term, undefined);
  return {
    ...entryDefaults,
    ...friend,
    source: 'false-friend',
    id,
    wording: term,
    senses: senses.map((sense) => (isEveryday(sense) ? { ...sense, instead: [] } : sense)),
  };
}

/** Every reader knows it beside their own: a writer who uses a word so is neither asked about it nor offered another. */
export const isEveryday = ({ sectors }: Sense): boolean => sectors.includes('community');

export function entryOfWordy({ term, ...entry }: WordyEntry): Entry {
  const id = idOf('wordy', term, undefined);
  return { ...entryDefaults, ...entry, source: 'wordy', id, wording: term, cased: false };
}

/**
 * The entry itself, and one more for each of its forms that is an acronym ("general ledger", GL): letters are recognised, reported
 * and spelled out as letters.
 */
export function variantsOf<Variant extends Wordings>(entry: Variant): Variant[] {
  const short = entry.acronym ? [] : entry.forms.filter(looksLikeAcronym);
  if (short.length === 0) return [entry];
  const long = entry.forms.filter((form) => !short.includes(form));
  return [
    { ...entry, forms: long },
    ...short.map((wording) => ({
      ...entry,
      wording,
      forms: [],
      acronym: true,
      cased: true,
      expansion:
        entry.expansion ?? [entry.wording, ...long].find((form) => haveInitials(form, wording)) ?? null,
    })),
  ];
}

const haveInitials = (wording: string, letters: string): boolean =>
  wording
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase() === letters.toLowerCase();

/** One word with two capitals or more. */
function looksLikeAcronym(wording: string): boolean {
  if (wording.includes(' ')) return false;
  let capitals = 0;
  for (let i = 0; i < wording.length; i++) if (isUpperAt(wording, i)) capitals++;
  return capitals > 1;
}
