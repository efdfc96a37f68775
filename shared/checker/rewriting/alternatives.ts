import type { Hit } from '../matching/matches.ts';
import { auxiliaries, determiners, functionWords, objects, verbCues, words } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';
import { agrees } from './agreement.ts';
import { type Case, hasOnlyOwnCapitals } from './capitals.ts';
import { type Edit, explainAt, replaceAt } from './edits.ts';
import { irregularPasts } from './irregular.ts';
import { boundaries } from './noun-phrases.ts';
import { type Alternative, isPluralUse, phrasingOf } from './phrasing.ts';

/** All that can be offered for an entry's word, best first: plainer wordings, then its meaning beside it. */
export function offersAt(text: string, place: Place, hit: Hit): Edit[] {
  const offers = alternativesAt(text, place, hit);
  const explained = explainAt(text, place, hit);
  // A bracket within a compound reads badly: only where there is nothing else to say.
  if (explained && (offers.length === 0 || !isModifier(place))) offers.push(explained);
  return offers;
}

/** An entry's plainer wordings, bent and fitted to the place; none where the word is not used as the entry's grammar says. */
export function alternativesAt(text: string, place: Place, hit: Hit): Edit[] {
  const { entry } = hit;
  if (entry.keep || hit.form === 'expansion' || !isUsedAs(place, hit)) return [];
  const edits: Edit[] = [];
  const isNoun = entry.grammar === 'noun';
  const isPlural = isNoun && isPluralUse(text, place, hit);
  const modifies = isNoun && isModifier(place);
  const wanted = caseFor(text, place, hit);
  if (isNoun && isNameLike(place, wanted)) return [];
  for (const alternative of phrasingOf(hit).alternatives) {
    if (isNoun && alternative.text !== '' && !agrees(place, isPlural, alternative.isPlural)) continue;
    if (modifies && !alternative.canModify) continue;
    if (!readsOn(place, alternative, hit)) continue;
    const edit = replaceAt(text, place, alternative, wanted);
    if (edit) edits.push(edit);
  }
  return edits;
}

const possessives = words('my our your his her its their');

/**
 * Whether a wording reads on from and into what stands beside it: not "send on him", "their person who arranges care", "extra extra
 * teaching", "sent home from hospital from", "will be removed names from" or "with fitted to each pupil work".
 */
function readsOn(place: Place, { text, parts }: Alternative, { entry, form }: Hit): boolean {
  const { before, after } = place;
  if (before !== '' && parts[0] === before) return false;
  if (parts.length === 1) return true;
  if (boundaries.has(after) && parts.includes(after)) return false;
  if (entry.grammar === 'noun')
    return !isOwned(before) || !/ (?:who|that|which|we|you|they) |['’]s /.test(text);
  if (objects.has(after)) return false;
  if (form !== 'participle' && entry.grammar !== 'fixed') return true;
  const isBound = (word: string | undefined) => word !== undefined && boundaries.has(word);
  const own = entry.wording.split(' ');
  if (form === 'participle' && isBound(parts.at(-1)) && !isBound(own.at(-1))) return false;
  const describes = (determiners.has(before) || isBound(before)) && isModifier(place);
  return !describes || !parts.some(isBound) || own.some(isBound);
}

/** "her", "Leo's", "the student's own" */
const isOwned = (before: string): boolean =>
  before === 'own' || possessives.has(before) || /['’]s$/.test(before);

/** "ready for Cabinet", "the Reception class": who writes it so means a certain one, and would not know it again in other words. */
const isNameLike = ({ startsSentence, before }: Place, wanted: Case): boolean =>
  wanted === 'first' && !startsSentence && before !== '';

/** Capitals that the entry itself has say nothing about the place: "Her NG tube" becomes "Her feeding tube". */
function caseFor(text: string, place: Place, { entry, capitals }: Hit): Case {
  const own =
    entry.acronym || hasOnlyOwnCapitals(text.slice(place.start, place.end), entry.wording, capitals);
  if (!own) return place.case;
  return place.startsSentence ? 'first' : 'as-is';
}

/** A noun or what may be one follows directly: "formative assessment data". */
const isModifier = ({ after }: Place): boolean =>
  after !== '' &&
  !functionWords.has(after) &&
  !verbCues.has(after) &&
  !auxiliaries.has(after) &&
  !irregularPasts.has(after) &&
  !/(?:ly|ed)$/.test(after);

/** A verb's -ing after "the" is a noun ("the onboarding"); a noun after "we" or before "the" after "to" is a verb ("to benchmark the"). */
function isUsedAs(place: Place, hit: Hit): boolean {
  const { grammar } = hit.entry;
  if (grammar === 'verb') return hit.form !== 'ing' || !determiners.has(place.before);
  if (grammar === 'noun' && hit.form === 'base' && place.before === 'to')
    return !determiners.has(place.after) || place.after === 'of';
  return !(grammar === 'noun' && hit.form === 'base' && verbCues.has(place.before));
}
