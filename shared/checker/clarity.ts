import type { Clarity, RuleId } from './finding.ts';

/** What a finding weighs that touches every reader. */
const weights: Readonly<Record<RuleId, number>> = {
  acronym: 1,
  'acronym-definition': 0.5,
  jargon: 1,
  'false-friend': 1,
  wordy: 0.5,
  'rare-word': 0.5,
};

const longSentence = 25;
const perExtraWord = 0.02;
/** No sentence weighs more than the lightest finding: a fix that makes its sentence longer never costs more than it brings. */
const heaviestSentence = 0.5;

/** Under this many words a text is rated as if it had them, so that one finding in a short note is not the whole score. */
const fewestWords = 40;
/** Load per 100 words at which the score has fallen to 37 (100/e). */
const scale = 12;

/** What a sentence of so many words adds to the load: 0.02 for each word over 25, at most 0.5. */
export const sentenceLoad = (words: number): number =>
  Math.min(heaviestSentence, perExtraWord * Math.max(0, words - longSentence));

interface Weighed {
  readonly rule: RuleId;
  readonly readers: readonly string[];
  /** Words in the finding's span. */
  readonly words: number;
  readonly fixable: boolean;
}

/**
 * Clarity, version 1: 100 · e^(−d/12), where d is the load per 100 words that stand outside findings (at least 40 words). The load
 * is the sum over findings of weight · (½ + ½ · share of the readers affected), the weight being 1 for jargon, acronyms and false friends and ½ for
 * wordy phrases and definitions of letters, and over sentences of 0.02 for each word above 25, at most ½.
 *
 * It never falls when a finding is fixed: the load falls by at least ½ and rises by at most ½ for the sentence, and the words outside
 * findings do not become fewer.
 */
export function clarityOf(
  findings: readonly Weighed[],
  readers: number,
  words: number,
  sentencesLoad: number,
): Clarity {
  let load = sentencesLoad;
  let fixable = 0;
  let outside = words;
  for (const finding of findings) {
    const weight = weights[finding.rule] * (0.5 + 0.5 * (finding.readers.length / Math.max(1, readers)));
    load += weight;
    if (finding.fixable) fixable += weight;
    outside -= finding.words;
  }
  const per = 100 / Math.max(fewestWords, outside);
  const score = (sum: number) => Math.round(100 * Math.exp((-Math.max(0, sum) * per) / scale));
  return { version: 1, score: score(load), ifFixed: score(load - fixable) };
}
