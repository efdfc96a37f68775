import type { Readability } from '../finding.ts';

/** Under these a grade says nothing. */
const fewestWords = 30;
const fewestSentences = 3;

/**
 * Flesch-Kincaid grade level: 0.39 · words/sentences + 11.8 · syllables/words − 15.59. Kincaid, Fishburne, Rogers and Chissom,
 * "Derivation of new readability formulas … for Navy enlisted personnel", Research Branch Report 8-75 (1975).
 */
export function readabilityOf(words: number, sentences: number, syllables: number): Readability {
  if (words < fewestWords || sentences < fewestSentences) return { grade: null, words, sentences };
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { grade: Math.round(Math.max(0, grade) * 10) / 10, words, sentences };
}
