import type { Suggestion } from '../finding.ts';
import type { Hit } from '../matching/matches.ts';
import { determiners, functionWords, objects, words } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';
import { articleFor } from './articles.ts';
import { type Case, capitalise, inCase } from './capitals.ts';
import { isPluralUse, phrasingOf } from './phrasing.ts';

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
  const edit = (start: number, end: number, replacement: string): Edit => ({
    kind: wording.kind,
    start,
    end,
    replacement,
    safe: wording.safe,
    wording: wording.wording,
  });
  if (wording.text === '') return removeAt(text, place, edit);
  const ownArticle = /^(?:an?|the) /.exec(wording.text)?.[0];
  if (ownArticle && place.article >= 0) {
    const first = text.charAt(place.article);
    const isCapital = first === first.toUpperCase();
    return edit(place.article, place.end, isCapital ? capitalise(wording.text) : wording.text);
  }
  const bare =
    ownArticle && determiners.has(place.before) ? wording.text.slice(ownArticle.length) : wording.text;
  const replacement = inCase(bare, wanted);
  const article = place.article < 0 ? undefined : articleAt(text, place, replacement);
  return article === undefined
    ? edit(place.start, place.end, replacement)
    : edit(place.article, place.end, `${article} ${replacement}`);
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
  edit: (start: number, end: number, replacement: string) => Edit,
): Edit | undefined {
  const next = nextWord(text, place.end);
  if (place.startsSentence) {
    if (next === undefined) return undefined;
    return edit(place.start, next.end, place.case === 'as-is' ? next.word : capitalise(next.word));
  }
  if (place.article >= 0) {
    if (next === undefined || next.comma) return undefined;
    const article = articleAt(text, place, next.word) ?? text.slice(place.article, place.start).trimEnd();
    return edit(place.article, next.end, `${article} ${next.word}`);
  }
  if (text.charAt(place.start - 1) !== ' ') return undefined;
  const comma = text.charAt(place.end) === ',' ? 1 : 0;
  return edit(place.start - 1, place.end + comma, '');
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
export function explainAt(text: string, place: Place, hit: Hit): Edit | undefined {
  const { meaning } = phrasingOf(hit);
  if (!meaning || !isExplainable(text, place, meaning.fitsSeveral, hit)) return undefined;
  const { clause } = meaning;
  if (negations.has(place.before) && clause.startsWith('not ')) return undefined;
  const term = text.slice(place.start, place.end);
  const base = {
    kind: 'explain' as const,
    safe: false,
    wording: clause,
    start: place.start,
    end: place.end,
  };
  const next = text.charAt(place.end);
  if (next === '' || /^[,.;:!?)]/.test(next)) return { ...base, replacement: `${term}, meaning ${clause}` };
  if (next !== ' ' && next !== '\n') return undefined;
  const following = text.slice(place.end).trimStart().charAt(0);
  if (following === '(' || following === '') return undefined;
  if (place.after !== '' && !functionWords.has(place.after) && !place.after.endsWith('ly')) {
    return { ...base, replacement: `${term} (meaning ${clause})` };
  }
  return { ...base, replacement: `${term}, meaning ${clause},` };
}

/** What a verb is done to begins so. */
const isObject = (word: string): boolean => determiners.has(word) || objects.has(word);

/** "It is not contraindicated" would seem to say what it denies. */
const negations = words('not never no');

function isExplainable(text: string, place: Place, fitsSeveral: boolean, hit: Hit): boolean {
  const { grammar } = hit.entry;
  const { after } = place;
  // Between a verb and what it is done to nothing can be said.
  if (grammar === 'verb')
    return hit.form === 'base' && (after === '' || (functionWords.has(after) && !isObject(after)));
  if (after === 'of') return false;
  return grammar !== 'noun' || !isPluralUse(text, place, hit) || fitsSeveral;
}

/** The span that holds the core and all edits, and each edit's replacement for exactly that span. */
export function unite(
  text: string,
  core: { readonly start: number; readonly end: number },
  edits: readonly Edit[],
): { start: number; end: number; suggestions: Suggestion[] } {
  let { start, end } = core;
  for (const edit of edits) {
    start = Math.min(start, edit.start);
    end = Math.max(end, edit.end);
  }
  const present = text.slice(start, end);
  const suggestions: Suggestion[] = [];
  for (const edit of edits) {
    const replacement = text.slice(start, edit.start) + edit.replacement + text.slice(edit.end, end);
    const isNew = replacement !== present && suggestions.every((other) => other.replacement !== replacement);
    if (isNew) suggestions.push({ kind: edit.kind, replacement, safe: edit.safe });
  }
  return { start, end, suggestions };
}
