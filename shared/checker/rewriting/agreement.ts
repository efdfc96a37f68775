import { functionWords, words } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';

const singularVerbs = words("is was has does isn't wasn't hasn't doesn't");
const pluralVerbs = words("are were have do aren't weren't haven't don't");
const singularDeterminers = words('a an this that each every another either neither one per');
const pluralDeterminers = words('these those many few several both two three four five six all');

/**
 * Whether a noun may stand in another's place although what stands around it agrees with the first. Only where their numbers
 * differ is there anything to ask: "F&A is capped" takes no "costs", "these metrics" takes no "evidence".
 */
export function agrees(place: Place, replacedIsPlural: boolean, isPlural: boolean): boolean {
  if (isPlural === replacedIsPlural) return true;
  const { before, after } = place;
  if (isPlural) {
    const verb = singularVerbs.has(after) || (/[^su]s$/.test(after) && !functionWords.has(after));
    return !verb && !isThirdPerson(after) && place.article < 0 && !singularDeterminers.has(before);
  }
  return !pluralVerbs.has(after) && !pluralDeterminers.has(before);
}

/** Verbs with -s that are on the list of small words. */
const isThirdPerson = (word: string): boolean =>
  /^(?:needs|means|makes|takes|gives|comes|goes|gets|runs|starts|ends|begins|works|helps|shows)$/.test(word);
