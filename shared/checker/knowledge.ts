import type { Sector } from '../domain/sector.ts';
import type { Reader } from './audience.ts';
import type { Reason } from './finding.ts';
import { kept } from './kept.ts';
import type { Entry } from './matching/entry.ts';
import type { Hit } from './matching/matches.ts';
import type { Setting } from './rule.ts';

/** Which entry a wording is taken for, and who does not know it. */
interface Verdict {
  readonly hit: Hit;
  /** Every entry that the wording may be for this writer and these readers, the likeliest first. */
  readonly candidates: readonly Hit[];
  readonly readers: readonly string[];
  /** They probably know it, though it is not their sector's. */
  readonly tentative: boolean;
  readonly reason: Reason;
}

/** Judges a wording; see `findVerdict`. */
export const judge = (hits: readonly Hit[], setting: Setting): Verdict | undefined =>
  // Lists of several hits are made anew each time.
  hits.length > 1 ? findVerdict(hits, setting) : keptVerdict(hits, setting);

const keptVerdict = kept<readonly Hit[], Verdict>(findVerdict);

/**
 * Who does not know a wording, or, where nobody is quite without it, who only probably does. The glossary outranks the lexicon; of several
 * entries those of the writer's country count, else those of a reader's country, else those of all countries. A reader knows the
 * wording when any entry that counts is theirs, unless the writer's sector says which one is meant and it stands for something else.
 */
function findVerdict(hits: readonly Hit[], setting: Setting): Verdict | undefined {
  const candidates = candidatesOf(hits, setting);
  const [hit] = candidates;
  if (!hit) return undefined;
  const meant =
    isMeant(hit.entry, setting) &&
    candidates.some((other) => !isMeant(other.entry, setting)) &&
    differ(candidates);
  const counted = meant ? candidates.filter((other) => isMeant(other.entry, setting)) : candidates;
  const strangers: string[] = [];
  const familiars: string[] = [];
  let sectorIsForeign = false;
  for (const reader of setting.readers) {
    if (setting.knows(reader.id, hit.entry.wording)) continue;
    if (counted.some(({ entry }) => knowsSector(reader, entry) && knowsCountry(reader, entry))) continue;
    if (!counted.some(({ entry }) => knowsSector(reader, entry))) sectorIsForeign = true;
    const isFamiliar = counted.some(
      ({ entry }) => isOf(reader, entry.familiarTo) && knowsCountry(reader, entry),
    );
    (isFamiliar ? familiars : strangers).push(reader.id);
  }
  const tentative = strangers.length === 0;
  const readers = tentative ? familiars : strangers;
  if (readers.length === 0) return undefined;
  return {
    hit,
    candidates: counted,
    readers,
    tentative,
    reason: { code: sectorIsForeign ? 'other-sector' : 'other-country' },
  };
}

/**
 * Whether the wording may be this entry at all: not another country's where the writer's is known and no reader is there, and
 * not another sector's sense of an everyday word where the writer's sector is known.
 */
export function isUsable(entry: Entry, { writer, readers }: Setting): boolean {
  if (entry.source === 'glossary') return true;
  const { countries, sectors, ambiguous } = entry;
  if (countries.length > 0 && writer?.country !== undefined && !countries.includes(writer.country)) {
    if (!readers.some(({ country }) => country !== undefined && countries.includes(country))) return false;
  }
  const own = writer?.sectors ?? [];
  return !ambiguous || own.length === 0 || own.some((sector) => sectors.includes(sector));
}

/** The entries that the wording may be, the likeliest first. */
function candidatesOf(hits: readonly Hit[], setting: Setting): readonly Hit[] {
  const usable = hits.filter(({ entry }) => isUsable(entry, setting));
  if (usable.length < 2) return usable;
  const possible = preferring(usable, (hit) => hit.sure);
  return byLikelihood(
    preferring(possible, (hit) => hit.entry.source === 'glossary'),
    setting,
  );
}

/** Those that pass, or all where none does. */
function preferring(hits: readonly Hit[], test: (hit: Hit) => boolean): readonly Hit[] {
  const passing = hits.filter(test);
  return passing.length > 0 ? passing : hits;
}

/** The hits of the best country, those of the writer's sector first. */
function byLikelihood(hits: readonly Hit[], setting: Setting): readonly Hit[] {
  const ranks = hits.map((hit) => countryRank(hit.entry, setting));
  const best = Math.min(...ranks);
  return hits
    .filter((_, i) => ranks[i] === best)
    .sort((a, b) => Number(isMeant(b.entry, setting)) - Number(isMeant(a.entry, setting)));
}

function countryRank(entry: Entry, setting: Setting): number {
  const isIn = (country: string | undefined) => country !== undefined && entry.countries.includes(country);
  if (isIn(setting.writer?.country)) return 0;
  if (setting.readers.some((reader) => isIn(reader.country))) return 1;
  return entry.countries.length === 0 ? 2 : 3;
}

const isMeant = (entry: Entry, setting: Setting): boolean =>
  setting.writer?.sectors.some((sector) => entry.sectors.includes(sector)) ?? false;

/** Whether the entries are letters that stand for different things. */
const differ = (hits: readonly Hit[]): boolean =>
  new Set(hits.map((hit) => hit.entry.expansion?.toLowerCase())).size > 1;

const knowsSector = (reader: Reader, entry: Entry): boolean => isOf(reader, entry.sectors);

const isOf = ({ sectors, alsoKnows = [] }: Reader, those: readonly Sector[]): boolean =>
  sectors.some((sector) => those.includes(sector)) || alsoKnows.some((sector) => those.includes(sector));

const knowsCountry = (reader: Reader, entry: Entry): boolean =>
  entry.countries.length === 0 || reader.country === undefined || entry.countries.includes(reader.country);
