import { sentenceLoad } from './clarity.ts';
import type { Judgement } from './judgement.ts';
import { findMatches } from './matching/matches.ts';
import type { Terms } from './matching/terms.ts';
import { Paragraph } from './paragraph.ts';
import { Flag, Tokens } from './reading/tokens.ts';
import { rules } from './rules/index.ts';

/** What is known of a paragraph, whoever reads it. */
export interface Notes {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** What its long sentences weigh in the clarity score. */
  readonly sentencesLoad: number;
  /** What each rule noticed, in the order of the rules. */
  readonly notices: readonly (readonly object[])[];
  /** What was last said of it; see `judgementOf`. */
  judgement: Judgement | undefined;
}

/** Neither another's words nor a split-off 's is a word of the writer's. */
const notCounted = Flag.leftAlone | Flag.possessive;

/** Code units of paragraphs kept in one generation of the cache: two generations are held, so about 4 MB at most. */
const generationSize = 1_000_000;

/** Reads paragraphs, and keeps what it found by their text, so that an edit reads one paragraph anew. */
export class ParagraphReader {
  readonly #terms: Terms;
  readonly #tokens = new Tokens();
  readonly #readInTokens: (text: string) => void;
  #young = new Map<string, Notes>();
  #old = new Map<string, Notes>();
  #youngSize = 0;

  constructor(terms: Terms) {
    this.#terms = terms;
    this.#readInTokens = terms.readerInto(this.#tokens);
  }

  read(text: string): Notes {
    const own = ownCopy(text);
    const known = this.#young.get(own);
    if (known) return known;
    const notes = this.#old.get(own) ?? this.#readAnew(own);
    if (this.#youngSize > generationSize) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngSize = 0;
    }
    this.#youngSize += text.length;
    this.#young.set(own, notes);
    return notes;
  }

  /** After a change of the terms nothing that was found still holds. */
  forget(): void {
    this.#young.clear();
    this.#old.clear();
    this.#youngSize = 0;
  }

  #readAnew(text: string): Notes {
    const tokens = this.#tokens;
    this.#readInTokens(text);
    const paragraph = new Paragraph(text, tokens, findMatches(text, tokens, this.#terms), this.#terms);
    const notices = rules.map((rule) => rule.notice(paragraph));
    let words = 0;
    let syllables = 0;
    let sentences = 0;
    let load = 0;
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const before = words;
      const to = tokens.sentenceTo(sentence);
      for (let i = tokens.sentenceFrom(sentence); i < to; i++) {
        if (((tokens.flags[i] as number) & notCounted) !== 0) continue;
        words++;
        syllables += tokens.syllables[i] as number;
      }
      if (words > before) sentences++;
      load += sentenceLoad(words - before);
    }
    return { words, sentences, syllables, sentencesLoad: load, notices, judgement: undefined };
  }
}

/** A slice keeps its whole draft in memory; what is kept must not. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);
