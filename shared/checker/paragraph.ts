import { shortestRare } from './familiarity/familiar-words.ts';
import { Landmarks } from './landmarks.ts';
import type { Match, Matches } from './matching/matches.ts';
import type { Terms } from './matching/terms.ts';
import { Place } from './place.ts';
import { type AcronymUse, acronymUsesIn } from './reading/acronym-uses.ts';
import { fold, Kind, kindOf } from './reading/characters.ts';
import { type LongForm, longFormOf, type Span } from './reading/long-forms.ts';
import { closes, opens } from './reading/marks.ts';
import { longFormsIn } from './reading/read-acronyms.ts';
import { findShouting } from './reading/shouting.ts';
import { Flag, Gap, type Tokens } from './reading/tokens.ts';
import { WordSet } from './reading/word-set.ts';
import type { Case } from './rewriting/capitals.ts';

export type { Place } from './place.ts';

const articles = new WordSet('a an');

/**
 * One paragraph as the rules see it while it is being read. The tokens are overwritten by the next paragraph: what a rule keeps,
 * it keeps as offsets.
 */
export class Paragraph {
  readonly text: string;
  readonly tokens: Tokens;
  readonly matches: Matches;
  readonly #terms: Terms;
  #shouted: Uint8Array | undefined;
  #landmarks: Landmarks | undefined;
  #longFormAt: Map<number, { last: number; short: string; found: LongForm | undefined }> | undefined;
  #longForms: readonly Span[] | undefined;
  #acronymUses: readonly AcronymUse[] | undefined;

  constructor(text: string, tokens: Tokens, matches: Matches, terms: Terms) {
    this.text = text;
    this.tokens = tokens;
    this.matches = matches;
    this.#terms = terms;
  }

  /** A token's text, folded; '' outside the paragraph. */
  word(index: number): string {
    if (index < 0 || index >= this.tokens.count) return '';
    return fold(this.text.slice(this.tokens.startOf(index), this.tokens.endOf(index)));
  }

  /** See `FamiliarWords.rankOf`. */
  rankOf(index: number): number {
    const { rank } = this.tokens;
    if (rank[index] === 0) rank[index] = 1 + this.#findRank(index);
    return (rank[index] as number) - 1;
  }

  #findRank(index: number): number {
    const { tokens } = this;
    const start = tokens.startOf(index);
    const end = tokens.endOf(index);
    if (end - start < shortestRare) return 0;
    return this.#terms.familiar.rankOf(this.text, start, end, tokens.hash[index] as number);
  }

  /** The rank of a token that may be called rare: a word in small letters. */
  rarityOf(index: number): number {
    return this.#terms.tellsRare && this.tokens.flags[index] === 0 ? this.rankOf(index) : 0;
  }

  /** What stands between a token and the next one, or the paragraph's end. At most 16 code units. */
  between(index: number): string {
    return this.text.slice(index < 0 ? 0 : this.tokens.endOf(index), this.#gapEnd(index));
  }

  #gapEnd(index: number): number {
    const from = index < 0 ? 0 : this.tokens.endOf(index);
    const to = index + 1 < this.tokens.count ? this.tokens.startOf(index + 1) : this.text.length;
    return Math.min(to, from + 16);
  }

  /** The same without the space around it. */
  mark(index: number): string {
    const { tokens } = this;
    const gap = index >= 0 && index + 1 < tokens.count ? tokens.gapOf(index + 1) : Gap.other;
    if (gap <= Gap.space) return '';
    return gap === Gap.comma ? ',' : this.between(index).trim();
  }

  /** The last bracket in what stands between a token and the next one, as a code unit; 0: there is none. */
  bracketAfter(index: number): number {
    const { tokens, text } = this;
    if (index + 1 < tokens.count && tokens.gapOf(index + 1) !== Gap.other) return 0;
    const from = tokens.endOf(index);
    for (let at = this.#gapEnd(index) - 1; at >= from; at--) {
      const code = text.charCodeAt(at);
      if (opens(code) || closes(code)) return code;
    }
    return 0;
  }

  /** Whether nothing but a space stands between a token and the one before it. */
  follows(index: number): boolean {
    return index > 0 && index < this.tokens.count && this.tokens.gapOf(index) === Gap.space;
  }

  /**
   * Whether a token's capitals say nothing: a heading or a sentence all in capitals, or three such words in a row ("PLEASE DO NOT").
   */
  isShouted(index: number): boolean {
    const { tokens } = this;
    if (!tokens.has(index, Flag.noSmall)) return false;
    if (!tokens.has(index - 1, Flag.noSmall) && !tokens.has(index + 1, Flag.noSmall)) {
      const sentence = tokens.sentenceOf(index);
      if (tokens.sentenceTo(sentence) - tokens.sentenceFrom(sentence) > 1) return false;
    }
    this.#shouted ??= findShouting(tokens);
    return this.#shouted[index] === 1;
  }

  get acronymUses(): readonly AcronymUse[] {
    this.#acronymUses ??= acronymUsesIn(this);
    return this.#acronymUses;
  }

  /** `longFormOf`, which is asked of most letters twice. */
  longFormOf(first: number, last: number, short: string): LongForm | undefined {
    this.#longFormAt ??= new Map();
    const kept = this.#longFormAt.get(first);
    if (kept?.last === last && kept.short === short) return kept.found;
    const found = longFormOf(this, first, last, short);
    this.#longFormAt.set(first, { last, short, found });
    return found;
  }

  /** Whether tokens [first, last] are part of a long form beside its bracketed letters, which explain it. */
  isLongForm(first: number, last: number): boolean {
    this.#longForms ??= longFormsIn(this);
    if (this.#longForms.length === 0) return false;
    const from = this.tokens.startOf(first);
    const to = this.tokens.endOf(last);
    return this.#longForms.some(({ start, end }) => start <= from && to <= end);
  }

  /** Whether a capitalised word stands beside another one, as part of a name: the Onboarding Company. */
  isName(index: number): boolean {
    const { tokens } = this;
    const capital = (i: number) => tokens.has(i, Flag.capitalised) && !tokens.has(i, Flag.capitals);
    if (!capital(index) || this.isShouted(index)) return false;
    const sentence = tokens.sentenceFrom(tokens.sentenceOf(index));
    if (capital(index + 1) && this.follows(index + 1)) return true;
    return index - 1 > sentence && capital(index - 1) && this.follows(index);
  }

  /** The place of tokens [first, last]. */
  place(first: number, last: number): Place {
    const { tokens, text } = this;
    const sentence = tokens.sentenceOf(first);
    const from = tokens.sentenceFrom(sentence);
    const to = tokens.sentenceTo(sentence);
    const start = tokens.startOf(first);
    const end = endWithBracket(text, start, tokens.endOf(last));
    const startsSentence = first === from;
    const joinsBefore = first > 0 && tokens.gapOf(first) <= Gap.hyphen;
    const joinsAfter = last + 1 < tokens.count && tokens.gapOf(last + 1) <= Gap.hyphen;
    return new Place(text, {
      start,
      end,
      case: this.#caseOf(first, last, startsSentence),
      startsSentence,
      article: this.follows(first) && articles.has(this, first - 1) ? tokens.startOf(first - 1) : -1,
      landmark: this.#landmarkBefore(first),
      sentenceStart: tokens.startOf(from),
      sentenceEnd: to < tokens.count ? tokens.startOf(to) : text.length,
      beforeStart: joinsBefore ? tokens.startOf(first - 1) : start,
      beforeEnd: joinsBefore ? tokens.endOf(first - 1) : start,
      afterStart: joinsAfter ? tokens.startOf(last + 1) : end,
      afterEnd: joinsAfter ? tokens.endOf(last + 1) : end,
    });
  }

  #landmarkBefore(first: number): number {
    this.#landmarks ??= new Landmarks(this);
    return this.#landmarks.before(first);
  }

  placeOf(match: Match): Place {
    return this.place(match.first, match.last);
  }

  #caseOf(first: number, last: number, startsSentence: boolean): Case {
    const { tokens } = this;
    if (kindOf(this.text.charCodeAt(tokens.startOf(first))) === Kind.lower) return 'as-is';
    let letters = 0;
    let small = 0;
    for (let at = tokens.startOf(first); at < tokens.endOf(last); at++) {
      const kind = kindOf(this.text.charCodeAt(at));
      if (kind === Kind.upper) letters++;
      else if (kind === Kind.lower) small++;
    }
    if (letters > 1 && small === 0) return 'all';
    let capitalised = 0;
    for (let i = first; i <= last; i++) if (tokens.has(i, Flag.capitalised)) capitalised++;
    if (capitalised > 1 && capitalised === last - first + 1) return 'title';
    return tokens.has(first, Flag.capitalised) && (startsSentence || capitalised > 0) ? 'first' : 'as-is';
  }
}

/** The end of a span, past the bracket that closes one in it: 501(c)(3). */
function endWithBracket(text: string, start: number, end: number): number {
  if (!closes(text.charCodeAt(end))) return end;
  let open = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (opens(code)) open += 1;
    else if (closes(code)) open -= 1;
  }
  return open > 0 ? end + 1 : end;
}
