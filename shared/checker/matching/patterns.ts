import type { Grammar } from '../lexicon/entry.ts';
import { fold, Kind, kindOf } from '../reading/characters.ts';
import { Scanner } from '../reading/scan.ts';
import { Flag, Gap, Tokens } from '../reading/tokens.ts';
import { hashOf, type Vocabulary } from '../reading/vocabulary.ts';
import { type Form, formsOf, inflect, particles } from '../rewriting/inflection.ts';
import type { Wordings } from './entry.ts';
import { otherSpellings } from './spellings.ts';

/** The forms by number, as the automaton keeps them. `expansion` marks the long form of an acronym. */
export const matchForms = ['base', 'plural', 'third', 'past', 'participle', 'ing', 'expansion'] as const;
export type MatchForm = (typeof matchForms)[number];

/** A way in which an entry may stand in a text. */
interface Pattern {
  readonly words: readonly number[];
  readonly form: number;
  readonly capitals: number;
}

/** Needs no reading to be taken apart: most wordings are such. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

const comma = ',';
const mark = '.';

/** Written apart, with a hyphen or as one word: co-produce, non-attendance, multi-agency. */
const prefixes = Map.groupBy(
  'non multi pre post inter intra anti sub semi micro macro neuro psycho cyber bio under over'.split(' '),
  (prefix) => prefix.slice(0, 2),
);
/** What "co" and "re" stand before in such words: most words that begin with these letters are none. */
const afterCo =
  /^co(?:prod|desi|loca|financ|auth|work|appl|inve|morb|pay|insur|requ|crea|deli|spons|oper|ordi)/;
const afterRe =
  /^re(?:abl|admi|allo|appl|asse|elec|enga|ente|entr|offe|ope|orga|orie|tend|hous|home|use|valid)/;

/** Turns entries into paths of word ids. */
export class Patterns {
  readonly #vocabulary: Vocabulary;
  readonly #tokens = new Tokens();
  readonly #scanner: Scanner;
  /** Entries share most of their words. */
  readonly #idOf = new Map<string, number>();
  /** The ids that stand for a comma, and for any other mark, inside a term. */
  readonly comma: number;
  readonly mark: number;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#scanner = new Scanner(this.#tokens, vocabulary);
    this.comma = vocabulary.add(comma);
    this.mark = vocabulary.add(mark);
  }

  /** Every path of an entry: wording and forms, inflected, in all ways of writing them together or apart. */
  of(entry: Wordings): Pattern[] {
    const out: Pattern[] = [];
    for (const wording of [entry.wording, ...entry.forms]) {
      for (const form of formsOf[entry.grammar]) {
        const inflected = inflect(wording, entry.grammar, form);
        // A noun that is the same in the plural ("training") is matched once.
        if (form !== 'plural' || inflected !== wording) this.#add(out, entry, inflected, form);
      }
    }
    if (entry.acronym && entry.expansion !== null) {
      for (const form of ['base', 'plural'] as const) {
        this.#add(out, entry, inflect(entry.expansion, 'noun', form), 'expansion');
      }
    }
    return out;
  }

  /** The hashes of a text's words, and those of its other spelling where there is one. */
  hashesOf(text: string): number[][] {
    const words = this.#ways(text)[0] ?? [];
    const others = words.map((word) => otherSpellings(word)[0] ?? word);
    const spellings = words.some((word, i) => word !== others[i]) ? [words, others] : [words];
    return spellings.map((spelling) => spelling.map((word) => hashOf(word)));
  }

  /** The first words, folded, of all the ways in which a wording may stand in a text. */
  firstWordsOf(wording: string, grammar: Grammar): string[] {
    return formsOf[grammar].flatMap((form) =>
      this.#ways(inflect(wording, grammar, form)).flatMap(([first]) =>
        first === undefined ? [] : [first, ...otherSpellings(first)],
      ),
    );
  }

  #add(out: Pattern[], entry: Wordings, wording: string, form: Form | 'expansion'): void {
    const isPlain = plainWords.test(wording);
    const capitals = entry.cased && form !== 'expansion' && !isPlain ? capitalsIn(wording) : 0;
    for (const way of this.#ways(wording, isPlain)) {
      if (way.length > 0) out.push({ words: this.#ids(way), form: matchForms.indexOf(form), capitals });
    }
  }

  #ids(words: readonly string[]): number[] {
    const ids: number[] = [];
    for (const word of words) {
      let id = this.#idOf.get(word);
      if (id === undefined) {
        id = this.#vocabulary.add(word, otherSpellings(word));
        this.#idOf.set(word, id);
      }
      ids.push(id);
    }
    return ids;
  }

  /** A wording's words, folded, in every way of writing them; a comma or another mark between them is one of the words. */
  #ways(wording: string, isPlain = plainWords.test(wording)): string[][] {
    if (isPlain) {
      const parts = wording.split(' ');
      const ways = [parts];
      if (parts.length === 2 && isParticle(parts[1] as string)) ways.push([parts.join('')]);
      const apart = split(parts);
      if (apart) ways.push(apart);
      return ways;
    }
    this.#scanner.read(wording);
    const tokens = this.#tokens;
    const parts: string[] = [];
    const usual: string[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const part = fold(wording.slice(tokens.startOf(i), tokens.endOf(i)));
      parts.push(tokens.has(i, Flag.dotted) ? part.replaceAll('.', '') : part);
      const gap = i === 0 ? Gap.touch : tokens.gapOf(i);
      if (gap === Gap.comma) usual.push(comma);
      else if (gap === Gap.other) usual.push(mark);
      usual.push(parts[i] as string);
    }
    return [usual, this.#closed(parts), split(parts)].filter((way) => way !== undefined);
  }

  /** "follow-up", "co-produce", "PHQ-9" as one word; two separate words only where the second is a particle. */
  #closed(parts: readonly string[]): string[] | undefined {
    for (let i = 1; i < parts.length; i++) {
      const gap = this.#tokens.gapOf(i);
      const second = parts[i] as string;
      const joins = gap === Gap.hyphen || (gap === Gap.space && isParticle(second));
      if (!joins || (gap === Gap.space && parts.length > 2)) continue;
      return [...parts.slice(0, i - 1), `${parts[i - 1]}${second}`, ...parts.slice(i + 1)];
    }
    return undefined;
  }
}

/** "up", "out", "backs": written together with the word before. */
export const isParticle = (word: string): boolean =>
  particles.has(word) || (word.endsWith('s') && particles.has(word.slice(0, -1)));

/** "coproduction" as "co-production" or "co production". */
function split(parts: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = parts;
  const prefix = prefixOf(first);
  if (prefix === '' || first.length < 7 || prefix.length >= first.length - 3) return undefined;
  return [prefix, first.slice(prefix.length), ...rest];
}

/** What a word begins with that is also written apart, or ''. */
export function prefixOf(word: string): string {
  const two = word.slice(0, 2);
  if (two === 'co') return afterCo.test(word) ? two : '';
  if (two === 're') return afterRe.test(word) ? two : '';
  return prefixes.get(two)?.find((prefix) => word.startsWith(prefix)) ?? '';
}

/** Bit i is set where the i-th letter or digit is a capital; beyond 31 nothing is asked. */
function capitalsIn(wording: string): number {
  let bits = 0;
  let index = 0;
  for (let i = 0; i < wording.length && index < 31; i++) {
    const kind = kindOf(wording.charCodeAt(i));
    if (kind <= Kind.mark) continue;
    if (kind === Kind.upper) bits |= 1 << index;
    index++;
  }
  return bits;
}
