import type { Paragraph } from '../paragraph.ts';
import { Kind, kindOf } from './characters.ts';
import { isDigit, lettersOf, occurInOrder, plainLetter } from './letter-order.ts';
import { Depth, isLocant, type LetterPlace, letterPlaces } from './letter-places.ts';
import { Flag, Gap } from './tokens.ts';
import { WordSet } from './word-set.ts';

/**
 * What each liberty costs that a writer takes in making letters of words, after the ladder of strategies in Sohn et al.,
 * "Abbreviation definition identification based on automatic precision estimates" (2008). Settled by measuring definitions in
 * papers, reports and abstracts; most may change by a third without much effect.
 */
const costs = {
  /** A letter directly after the one before it, in the same word. A small one is a sign that the words belong to the letters. */
  adjacent: 0.2,
  adjacentSmall: -0.2,
  /** A letter further on in the same word. */
  inside: 0.2,
  /** A letter inside a word that gives no letter before it. */
  astray: 0.8,
  skippedStop: -0.05,
  skipped: 0.6,
  /** A word of a name. */
  skippedCapital: 0.8,
  /** The second part of a hyphenated word. */
  skippedPart: 0.35,
  skippedLocant: 0.1,
  /** Words after the last letter: as much again for each, and a little more. */
  trailing: 1.2,
  /** A long form that begins with a hyphenated word's second part. */
  halfway: 1,
  /** A long form that begins with a small word. */
  stopFirst: 0.4,
  withoutDigits: 0.6,
};

/** What letters may cost: a long short form leaves less to chance. */
const allowed = (letters: number): number => 0.4 + 0.35 * letters;

const stopWords = new WordSet(
  'a an and as at by de del der des di do du e el en et for from für in into its la las le les los of on or per sur the their to und up upon via von with within y',
);

/** Which ends of the stretch the long form must reach. */
export type Anchor = 'start' | 'end' | 'both';

/** A long form: tokens [first, last], of which the letters reach up to one. */
export interface Aligned {
  readonly first: number;
  readonly last: number;
  /** The last token that gives a letter: in "energy review programme (ER)" the second. */
  readonly reach: number;
  readonly cost: number;
}

/** A way to read the letters from one on: where that one stands, and the token that gives the last one. */
interface Path {
  readonly place: LetterPlace;
  readonly reach: number;
  readonly cost: number;
}

/**
 * The cheapest way to read `letters` in order from the words at tokens [from, to]; undefined where it costs more than so few letters
 * may. The steps grow with the square of the stretch, which the caller keeps short.
 *
 * @param slack Added to what the letters may cost: less than 0 where the text says less clearly that this is a definition.
 */
export function align(
  paragraph: Paragraph,
  from: number,
  to: number,
  letters: string,
  anchor: Anchor,
  slack: number,
): Aligned | undefined {
  const written = lettersOf(letters);
  if (!occurInOrder(paragraph, from, to, written)) return undefined;
  const stretch = { paragraph, from, to, anchor, places: letterPlaces(paragraph, from, to, written) };
  const limit = allowed(written.length) + slack;
  const whole = cheapest(stretch, written, limit);
  const bare = written.filter((letter) => !isDigit(letter));
  if (bare.length === written.length || bare.length < 2) return whole;
  const found = cheapest(stretch, bare, limit - costs.withoutDigits);
  const cost = found ? found.cost + costs.withoutDigits : Number.POSITIVE_INFINITY;
  return found && !(whole && whole.cost <= cost) ? { ...found, cost } : whole;
}

interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly anchor: Anchor;
  readonly places: ReadonlyMap<number, readonly LetterPlace[]>;
}

/** From the last letter to the first: for each place of a letter the cheapest way to read those after it. */
function cheapest(stretch: Stretch, letters: readonly number[], limit: number): Aligned | undefined {
  const { paragraph, from, to, anchor, places } = stretch;
  const sums = skipSums(paragraph, from, to);
  const skipping = (after: number, before: number) =>
    before > after + 1 ? (sums[before - from] as number) - (sums[after + 1 - from] as number) : 0;
  let paths: Path[] = [];
  for (let k = letters.length - 1; k >= 0; k--) {
    const found: Path[] = [];
    for (const place of places.get(plainLetter(letters[k] as number)) ?? []) {
      if (k === letters.length - 1) {
        const cost = anchor === 'start' ? 0 : skipping(place.token, to + 1) * costs.trailing;
        if (cost <= limit) found.push({ place, reach: place.token, cost });
        continue;
      }
      const small = kindOf(letters[k + 1] as number) === Kind.lower;
      let best: Path | undefined;
      for (const path of paths) {
        if (path.place.offset <= place.offset) continue;
        const cost = path.cost + stepCost(place, path.place, small) + skipping(place.token, path.place.token);
        if (cost <= limit && (!best || cost < best.cost)) best = { place, reach: path.reach, cost };
      }
      if (best) found.push(best);
    }
    paths = found;
  }
  let best: Aligned | undefined;
  for (const { place, reach, cost } of paths) {
    const { token, depth } = place;
    if (depth >= Depth.inside || paragraph.tokens.startOf(token) < place.offset - 1) continue;
    if (anchor !== 'end' && token !== from) continue;
    const total =
      cost +
      (depth === Depth.part ? costs.halfway : 0) +
      (stopWords.has(paragraph, token) ? costs.stopFirst : 0);
    if (total <= limit && (!best || total <= best.cost))
      best = { first: token, last: anchor === 'start' ? reach : to, reach, cost: total };
  }
  return best;
}

function stepCost(at: LetterPlace, next: LetterPlace, small: boolean): number {
  if (next.depth < Depth.inside) return 0;
  if (next.token !== at.token) return next.depth === Depth.locked ? Number.POSITIVE_INFINITY : costs.astray;
  if (next.offset > at.offset + 1) return costs.inside;
  return small ? costs.adjacentSmall : costs.adjacent;
}

/** What passing over the first n words of the stretch costs, for each n. */
function skipSums(paragraph: Paragraph, from: number, to: number): number[] {
  let sum = 0;
  const sums = [sum];
  for (let token = from; token <= to; token++) {
    sum += skipCost(paragraph, token, token > from);
    sums.push(sum);
  }
  return sums;
}

function skipCost(paragraph: Paragraph, token: number, follows: boolean): number {
  const { tokens } = paragraph;
  if (tokens.has(token, Flag.possessive) || stopWords.has(paragraph, token)) return costs.skippedStop;
  if (follows && tokens.gapOf(token) === Gap.hyphen)
    return isLocant(paragraph, token) ? costs.skippedLocant : costs.skippedPart;
  return tokens.has(token, Flag.capitalised) ? costs.skippedCapital : costs.skipped;
}
