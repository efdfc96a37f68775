import type { Suggestion } from '../finding.ts';
import type { Hit } from '../matching/matches.ts';
import { determiners, functionWords } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';
import { articleFor } from './articles.ts';
import { type Case, capitalise, inCase } from './capitals.ts';
import { isPluralPhrase, isPluralUse } from './noun-phrases.ts';

/** A change to a paragraph: put `replacement` at [start, end). It may reach beyond the place, to an article or the next word. */
export interface Edit {
  readonly kind: Suggestion['kind'];
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly safe: boolean;
  /** The alternative or the meaning that it was made from. */
  readonly wording: string;
}

interface Wording {
  readonly kind: Suggestion['kind'];
  /** Already in the form that the place needs, but for capitals and article. */
  readonly text: string;
  readonly safe: boolean;
  readonly wording: string;
}

/** Puts a wording in a place: its capitals, the article before it, and what surrounds it where the wording is empty. */
export function replaceAt(
  text: string,
  place: Place,
  wording: Wording,
  wanted: Case = place.case,
): Edit | undefined {
  const { kind, safe } = wording;
  const base = { kind, safe, wording: wording.wording };
  if (wording.text === '') return removeAt(text, place, base);
  const ownArticle = /^(?:an?|the) /.exec(wording.text)?.[0];
  if (ownArticle && place.article >= 0) {
    const first = text.charAt(place.article);
    const replacement = first === first.toUpperCase() ? capitalise(wording.text) : wording.text;
    return { ...base, start: place.article, end: place.end, replacement };
  }
  const bare =
    ownArticle && determiners.has(place.before) ? wording.text.slice(ownArticle.length) : wording.text;
  const replacement = inCase(bare, wanted);
  if (place.article < 0) return { ...base, start: place.start, end: place.end, replacement };
  const article = articleAt(text, place, replacement);
  if (article === undefined) return { ...base, start: place.start, end: place.end, replacement };
  return { ...base, start: place.article, end: place.end, replacement: `${article} ${replacement}` };
}

/** The article that must stand before the replacement, if it is not the one that stands there. */
function articleAt(text: string, place: Place, replacement: string): string | undefined {
  const present = text.slice(place.article, place.start).trimEnd();
  const needed = articleFor(replacement);
  if (present.toLowerCase() === needed) return undefined;
  return present.charAt(0) === 'A' ? capitalise(needed) : needed;
}

/** Takes a wording out so that the sentence still begins with a capital and keeps its spaces, commas and articles. */
function removeAt(
  text: string,
  place: Place,
  base: Pick<Edit, 'kind' | 'safe' | 'wording'>,
): Edit | undefined {
  const next = nextWord(text, place.end);
  if (place.startsSentence) {
    if (next === undefined) return undefined;
    return {
      ...base,
      start: place.start,
      end: next.end,
      replacement: place.case === 'as-is' ? next.word : capitalise(next.word),
    };
  }
  if (place.article >= 0) {
    if (next === undefined || next.comma) return undefined;
    const article = articleAt(text, place, next.word) ?? text.slice(place.article, place.start).trimEnd();
    return { ...base, start: place.article, end: next.end, replacement: `${article} ${next.word}` };
  }
  const space = text.charAt(place.start - 1) === ' ' ? 1 : 0;
  if (space === 0) return undefined;
  const comma = text.charAt(place.end) === ',' ? 1 : 0;
  return { ...base, start: place.start - 1, end: place.end + comma, replacement: '' };
}

function nextWord(text: string, from: number): { word: string; end: number; comma: boolean } | undefined {
  const found = /^(,?) +([\p{L}\p{N}][\p{L}\p{N}\p{M}'’&]*)/u.exec(text.slice(from, from + 60));
  const word = found?.[2];
  if (!found || word === undefined || found[0].length > 55) return undefined;
  return { word, end: from + found[0].length, comma: found[1] === ',' };
}

/**
 * "X, meaning Y," fitted to what follows; "X (meaning Y)" in the middle of a compound. Undefined where neither reads well: after
 * a verb that is bent, after a plural that the definition does not fit, and before "of" ("deed of variation").
 */
export function explainAt(text: string, place: Place, definition: string, hit: Hit): Edit | undefined {
  if (!isExplainable(text, place, definition, hit)) return undefined;
  const term = text.slice(place.start, place.end);
  const meaning = asClause(definition);
  const base = {
    kind: 'explain' as const,
    safe: false,
    wording: meaning,
    start: place.start,
    end: place.end,
  };
  const next = text.charAt(place.end);
  if (next === '' || /^[,.;:!?)]/.test(next)) return { ...base, replacement: `${term}, meaning ${meaning}` };
  if (next !== ' ' && next !== '\n') return undefined;
  const following = text.slice(place.end).trimStart().charAt(0);
  if (following === '(' || following === '') return undefined;
  if (place.after !== '' && !functionWords.has(place.after) && !place.after.endsWith('ly')) {
    return { ...base, replacement: `${term} (meaning ${meaning})` };
  }
  return { ...base, replacement: `${term}, meaning ${meaning},` };
}

function isExplainable(text: string, place: Place, definition: string, hit: Hit): boolean {
  const { grammar } = hit.entry;
  if (grammar === 'verb') return hit.form === 'base' && !determiners.has(place.after);
  if (place.after === 'of') return false;
  return grammar !== 'noun' || !isPluralUse(text, place, hit) || standsForSeveral(definition);
}

/** Whether a definition can follow a plural: "steps of care", "money left in a will"; not "a plan", "somebody who". */
function standsForSeveral(definition: string): boolean {
  const [first = '', ...rest] = definition.split(' ');
  const word = first.toLowerCase();
  if (word === 'the' || word === 'all') return isPluralPhrase(rest.join(' '));
  return !singularStarts.has(word);
}

const singularStarts = new Set(
  'a an one each every somebody someone something anybody anyone anything this that when how what where whether being'.split(
    ' ',
  ),
);

/** A definition as it follows "meaning": colleagues write theirs as sentences. A capital that may be a name's stays. */
function asClause(definition: string): string {
  const clause = definition.trim().replace(/[.;,\s]+$/, '');
  const first = /^\p{Lu}\p{Ll}*/u.exec(clause)?.[0] ?? '';
  const lower = first.toLowerCase();
  const common = lower !== 'i' && (functionWords.has(lower) || (lower.length > 4 && lower.endsWith('ing')));
  return common ? lower + clause.slice(first.length) : clause;
}

/** The span that holds the core and all edits, and each edit's replacement for exactly that span. */
export function unite(
  text: string,
  core: { readonly start: number; readonly end: number },
  edits: readonly Edit[],
): { start: number; end: number; suggestions: Suggestion[] } {
  const start = Math.min(core.start, ...edits.map((edit) => edit.start));
  const end = Math.max(core.end, ...edits.map((edit) => edit.end));
  const seen = new Set<string>([text.slice(start, end)]);
  const suggestions: Suggestion[] = [];
  for (const edit of edits) {
    const replacement = text.slice(start, edit.start) + edit.replacement + text.slice(edit.end, end);
    if (seen.has(replacement)) continue;
    seen.add(replacement);
    suggestions.push({ kind: edit.kind, replacement, safe: edit.safe });
  }
  return { start, end, suggestions };
}
