import { fold, Kind, kindOf } from '../reading/characters.ts';
import { Scanner } from '../reading/scan.ts';
import { Flag, Gap, Tokens } from '../reading/tokens.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { type Form, formsOf, inflect, particles } from '../rewriting/inflection.ts';
import type { Entry } from './entry.ts';
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

/** Written apart, with a hyphen or as one word: co-produce, non-attendance, multi-agency. */
const prefixes = new Set(
  'co non multi pre post re inter intra anti sub semi micro macro neuro psycho cyber bio under over'.split(
    ' ',
  ),
);

/** Turns entries into paths of word ids. */
export class Patterns {
  readonly #vocabulary: Vocabulary;
  readonly #tokens = new Tokens();
  readonly #scanner: Scanner;
  /** Stand for a comma, and for any other mark, inside a term. */
  readonly comma: number;
  readonly mark: number;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#scanner = new Scanner(this.#tokens, vocabulary);
    this.comma = vocabulary.add(',');
    this.mark = vocabulary.add('.');
  }

  /** Every path of an entry: wording and forms, inflected, in all ways of writing them together or apart. */
  of(entry: Entry): Pattern[] {
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

  /** The ids of a text's words, made if they are new. */
  wordsOf(text: string): number[] {
    return this.#spell(text)[0] ?? [];
  }

  #add(out: Pattern[], entry: Entry, wording: string, form: Form | 'expansion'): void {
    const capitals = entry.cased && form !== 'expansion' ? capitalsIn(wording) : 0;
    for (const words of this.#spell(wording)) {
      if (words.length > 0) out.push({ words, form: matchForms.indexOf(form), capitals });
    }
  }

  #spell(wording: string): number[][] {
    this.#scanner.read(wording);
    const tokens = this.#tokens;
    const parts: string[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const part = fold(wording.slice(tokens.startOf(i), tokens.endOf(i)));
      parts.push(tokens.has(i, Flag.dotted) ? part.replaceAll('.', '') : part);
    }
    const ways: number[][] = [[]];
    for (let i = 0; i < parts.length; i++) {
      const gap = i === 0 ? Gap.touch : tokens.gapOf(i);
      const id = this.#id(parts[i] as string);
      for (const way of ways) {
        if (gap === Gap.comma) way.push(this.comma);
        else if (gap === Gap.other) way.push(this.mark);
        way.push(id);
      }
    }
    const closed = this.#closed(parts);
    if (closed) ways.push(closed);
    const split = this.#split(parts);
    if (split) ways.push(split);
    return ways;
  }

  #id(word: string): number {
    return this.#vocabulary.add(word, otherSpellings(word));
  }

  /** "follow-up", "co-produce", "PHQ-9" as one word; two separate words only where the second is a particle. */
  #closed(parts: readonly string[]): number[] | undefined {
    for (let i = 1; i < parts.length; i++) {
      const gap = this.#tokens.gapOf(i);
      const second = parts[i] as string;
      const joins =
        gap === Gap.hyphen ||
        (gap === Gap.space && (particles.has(second) || particles.has(second.replace(/s$/, ''))));
      if (!joins || (gap === Gap.space && parts.length > 2)) continue;
      return [...parts.slice(0, i - 1), `${parts[i - 1]}${second}`, ...parts.slice(i + 1)].map((part) =>
        this.#id(part),
      );
    }
    return undefined;
  }

  /** "coproduction" as "co-production" or "co production". */
  #split(parts: readonly string[]): number[] | undefined {
    const first = parts[0];
    if (first === undefined || first.length < 7) return undefined;
    for (let cut = 2; cut <= 6 && cut < first.length - 3; cut++) {
      if (prefixes.has(first.slice(0, cut))) {
        return [first.slice(0, cut), first.slice(cut), ...parts.slice(1)].map((part) => this.#id(part));
      }
    }
    return undefined;
  }
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
