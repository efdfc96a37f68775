import { isUpperAt, isWordKind, Kind, kindOf } from '../reading/characters.ts';
import { Flag, Gap, type Tokens } from '../reading/tokens.ts';
import { Companies } from './companies.ts';
import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './meaning.ts';
import type { Terms } from './terms.ts';
import { auxiliaries, determiners, hashesOf } from './word-lists.ts';

export type { Hit } from './meaning.ts';

/** Tokens [first, last] and all the entries that they may be: glossary first. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly hits: readonly Hit[];
}

/** What was matched in a paragraph, each list in reading order and without overlaps: the longest wins. */
export interface Matches {
  readonly terms: readonly Match[];
  readonly wordy: readonly Match[];
  readonly falseFriends: readonly Match[];
  /** Long forms of acronyms, written out. */
  readonly expansions: readonly Match[];
}

/** Finds every term in the tokens. Linear: from each token at most as many steps as the longest term has words. */
export function findMatches(text: string, tokens: Tokens, terms: Terms): Matches {
  const { automaton, patterns } = terms;
  const { count, word, flags, gap } = tokens;
  const found: Found = { terms: [], wordy: [], falseFriends: [], expansions: [], alone: [] };
  for (let first = 0; first < count; first++) {
    let node = automaton.root(word[first] as number);
    for (let last = first; node !== 0 && ((flags[last] as number) & Flag.leftAlone) === 0; ) {
      if (automaton.head(node) !== 0) collect(found, text, tokens, terms, node, first, last);
      if (++last === count) break;
      const between = gap[last] as number;
      if (between >= Gap.comma)
        node = automaton.step(node, between === Gap.comma ? patterns.comma : patterns.mark);
      if (node !== 0) node = automaton.step(node, word[last] as number);
    }
  }
  if (found.alone.length > 0) found.terms.push(...inCompany(found.alone, found.terms, tokens));
  const kept = longest(found.terms, tokens);
  return {
    terms: kept,
    // A wordy phrase inside a term is part of the term.
    wordy: outside(longest(found.wordy, tokens), kept),
    falseFriends: outside(
      longest(found.falseFriends, tokens),
      kept.filter(({ first, last }) => last > first),
    ),
    expansions: longest(found.expansions, tokens),
  };
}

type Found = { [List in keyof Matches]: Match[] } & {
  /** Terms that lack their company, but may find it in other terms. */
  readonly alone: Match[];
};

function collect(
  found: Found,
  text: string,
  tokens: Tokens,
  terms: Terms,
  node: number,
  first: number,
  last: number,
): void {
  const { automaton } = terms;
  let hits: readonly Hit[] | undefined;
  for (let ref = automaton.head(node); ref !== 0; ref = automaton.next(ref)) {
    const meaning = terms.meaning(ref);
    const { entry, form, capitals } = meaning;
    if (form === 'expansion') {
      found.expansions.push({ first, last, hits: meaning.hits() });
      continue;
    }
    if (
      !capitalsStand(text, tokens, first, last, capitals) &&
      !(entry.acronym && first === last && isMixedCase(text, tokens, first))
    )
      continue;
    if (meaning.isFiniteVerb && afterDeterminer(tokens, first)) continue;
    // POs are no POS, and COGS is no plural of COG.
    if (entry.acronym && form === 'base' && tokens.has(last, Flag.pluralS) && !entry.wording.endsWith('s'))
      continue;
    if (entry.acronym && form === 'plural' && text.charCodeAt(tokens.endOf(last) - 1) === capitalS) continue;
    const { context } = meaning;
    const sure = context?.holds(tokens, first, last) ?? true;
    if (!sure && entry.source === 'lexicon' && context?.isOpen && !context.refuses(tokens, first, last))
      found.alone.push({ first, last, hits: meaning.hits(form, true) });
    if (!sure && !entry.acronym) continue;
    const participle = form === 'past' && isParticiple(tokens, first);
    const own = meaning.hits(participle ? 'participle' : form, sure);
    if (entry.source === 'wordy') found.wordy.push({ first, last, hits: own });
    else if (entry.source === 'false-friend')
      found.falseFriends.push({
        first,
        last,
        hits: meaning.hits(own[0]?.form, isNamed(entry, context, tokens, first, last)),
      });
    else if (hits === undefined) hits = own;
    else hits = entry.source === 'glossary' ? [...own, ...hits] : [...hits, ...own];
  }
  if (hits) found.terms.push({ first, last, hits });
}

/** Whether an everyday word has something beside it that speaks for another meaning. */
const isNamed = (
  { everyday }: Entry,
  context: Context | undefined,
  tokens: Tokens,
  first: number,
  last: number,
): boolean => !everyday || (context?.isNamed(tokens, first, last) ?? false);

/** Those beside which another term of their sector stands, in the same sentence, that needs no company itself. */
function inCompany(alone: readonly Match[], terms: readonly Match[], tokens: Tokens): Match[] {
  /** For each sentence a bit for every sector that is there. */
  const present = new Map<number, number>();
  for (const { first, hits } of terms) {
    const sentence = tokens.sentenceOf(first);
    for (const { entry } of hits) {
      const isTelling = entry.source === 'lexicon' && !entry.context && !entry.sectors.includes('community');
      if (isTelling) present.set(sentence, (present.get(sentence) ?? 0) | ownSector(entry));
    }
  }
  return alone.filter(({ first, hits }) => {
    const sectors = present.get(tokens.sentenceOf(first)) ?? 0;
    return hits.some(({ entry }) => (sectors & ownSector(entry)) !== 0);
  });
}

const ownSector = ({ sectors }: Entry): number => Companies.of(sectors.slice(0, 1));

const capitalS = 83;
const determinerHashes = hashesOf(determiners);
const auxiliaryHashes = hashesOf(auxiliaries);

const afterDeterminer = (tokens: Tokens, first: number): boolean =>
  first > 0 &&
  tokens.gapOf(first) <= Gap.space &&
  (determinerHashes.has(tokens.hash[first - 1] as number) || tokens.has(first - 1, Flag.possessive));

/** A regular past form is a participle after an article, or a few words after a form of be, have or get. */
function isParticiple(tokens: Tokens, first: number): boolean {
  if (afterDeterminer(tokens, first)) return true;
  for (let i = first - 1; i >= 0 && i >= first - 3 && tokens.gapOf(i + 1) <= Gap.space; i--) {
    if (auxiliaryHashes.has(tokens.hash[i] as number)) return true;
  }
  return false;
}

/** Whether every letter that is a capital in the wording is one in the text. */
function capitalsStand(text: string, tokens: Tokens, first: number, last: number, capitals: number): boolean {
  if (capitals === 0) return true;
  let bit = 1;
  for (let at = tokens.startOf(first); at < tokens.endOf(last) && bit !== 0; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind <= Kind.mark) continue;
    if ((capitals & bit) !== 0 && kind !== Kind.upper) return false;
    bit <<= 1;
  }
  return true;
}

const longestMixed = 6;

/** "LoS", "DoH": letters with small ones among them, which no ordinary word has. */
function isMixedCase(text: string, tokens: Tokens, index: number): boolean {
  if (!tokens.has(index, Flag.capitalised)) return false;
  const start = tokens.startOf(index);
  const end = tokens.endOf(index);
  if (end - start > longestMixed) return false;
  for (let at = start + 1; at < end && isWordKind(kindOf(text.charCodeAt(at))); at++)
    if (isUpperAt(text, at)) return true;
  return false;
}

/** Of overlapping matches the one with most tokens stays, and of equal ones the first; equal spans are merged. */
function longest(matches: Match[], tokens: Tokens): Match[] {
  if (matches.every((match, i) => i === 0 || (matches[i - 1] as Match).last < match.first)) return matches;
  const ordered = matches.sort((a, b) => a.first - b.first);
  const kept: Match[] = [];
  for (let from = 0; from < ordered.length; ) {
    let { last } = ordered[from] as Match;
    let to = from + 1;
    for (; to < ordered.length && (ordered[to] as Match).first <= last; to++)
      last = Math.max(last, (ordered[to] as Match).last);
    if (to === from + 1) kept.push(ordered[from] as Match);
    else kept.push(...longestOf(ordered.slice(from, to), tokens));
    from = to;
  }
  return kept;
}

/** The same of matches each of which overlaps with another, in reading order. */
function longestOf(matches: readonly Match[], { count, scratch }: Tokens): Match[] {
  const span = ({ first, last }: Match) => last - first;
  const taken = scratch.fill(0, 0, count);
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => span(b) - span(a))) {
    const same = kept.findIndex(({ first, last }) => first === match.first && last === match.last);
    if (same >= 0) {
      const { hits } = kept[same] as Match;
      kept[same] = { ...match, hits: [...hits, ...match.hits] };
    } else if (taken[match.first] === 0 && taken[match.last] === 0) {
      taken.fill(1, match.first, match.last + 1);
      kept.push(match);
    }
  }
  return kept.sort((a, b) => a.first - b.first);
}

function outside(matches: Match[], owners: readonly Match[]): Match[] {
  let next = 0;
  return matches.filter((match) => {
    while (next < owners.length && (owners[next] as Match).last < match.first) next++;
    const owner = owners[next];
    return !owner || owner.first > match.last || match.last - match.first > owner.last - owner.first;
  });
}
