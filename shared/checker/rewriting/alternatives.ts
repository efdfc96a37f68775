import type { Hit } from '../matching/matches.ts';
import { determiners, verbCues } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';
import { type Edit, replaceAt } from './edits.ts';
import { type Form, inflect } from './inflection.ts';

/** An entry's plainer wordings, bent and fitted to the place; none where the word is not used as the entry's grammar says. */
export function alternativesAt(text: string, place: Place, hit: Hit): Edit[] {
  const { entry } = hit;
  if (entry.keep || hit.form === 'expansion' || !isUsedAs(place, hit)) return [];
  const edits: Edit[] = [];
  entry.alternatives.forEach((alternative, i) => {
    const edit = replaceAt(
      text,
      place,
      {
        kind: 'replace',
        text: inflect(alternative, entry.grammar, hit.form as Form),
        safe: entry.safe && i === 0,
        wording: alternative,
      },
      entry.acronym ? (place.startsSentence ? 'first' : 'as-is') : place.case,
    );
    if (edit) edits.push(edit);
  });
  return edits;
}

/** A verb's -ing after "the" is a noun ("the onboarding"); a noun after "we" or before "the" after "to" is a verb ("to benchmark the"). */
function isUsedAs(place: Place, hit: Hit): boolean {
  const { grammar } = hit.entry;
  if (grammar === 'verb') return hit.form !== 'ing' || !determiners.has(place.before);
  if (grammar === 'noun' && hit.form === 'base' && place.before === 'to')
    return !determiners.has(place.after) || place.after === 'of';
  return !(grammar === 'noun' && hit.form === 'base' && verbCues.has(place.before));
}
