import type { Grammar } from '../lexicon/entry.ts';
import { formsOf, inflect } from '../rewriting/inflection.ts';
import { irregularNouns, irregularVerbs } from '../rewriting/irregular.ts';
import type { Wordings } from './entry.ts';
import { isParticle, type Patterns, prefixOf } from './patterns.ts';
import { otherSpellings } from './spellings.ts';

/**
 * Where in [from, to) of a text the word stands that wakes the entry whose wording is there: the last of the longest, as it is likely to
 * be the rarest; where the wording holds more than letters, digits and spaces, what it begins with.
 */
export function wakingSpan(text: string, from = 0, to = text.length): { from: number; to: number } {
  const found = { from, to: from };
  for (let start = from, at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32;
    if (code === 32) {
      if (at - start >= found.to - found.from) {
        found.from = start;
        found.to = at;
      }
      start = at + 1;
    } else if ((code < 97 || code > 122) && (code < 65 || code > 90) && (code < 48 || code > 57)) {
      found.from = from;
      found.to = from;
      while (found.to < to && !' /-'.includes(text.charAt(found.to))) found.to++;
      return found;
    }
  }
  return found;
}

/**
 * Tells every word, folded, of which a text must hold one, whatever its ending, before an entry can stand in it: a word of each of its
 * patterns, some of them twice. Most are told without making the patterns, which takes ten times as long.
 */
export function tellBeginnings(
  entry: Omit<Wordings, 'acronym' | 'cased'>,
  patterns: Patterns,
  tell: (word: string) => void,
): void {
  // A form that is letters ("Web of Science", WoS) is spelled out as a noun is.
  const grammar = entry.grammar === 'fixed' && entry.forms.length > 0 ? 'noun' : entry.grammar;
  tellFor(entry.wording, grammar, patterns, tell);
  for (const form of entry.forms) tellFor(form, grammar, patterns, tell);
  if (entry.expansion !== null) tellFor(entry.expansion, 'noun', patterns, tell);
}

function tellFor(wording: string, grammar: Grammar, patterns: Patterns, tell: (word: string) => void): void {
  if (!plain.test(wording) || isBeforeParticle(wording)) {
    for (const word of patterns.firstWordsOf(wording, grammar)) tell(word);
    return;
  }
  const { from, to } = wakingSpan(wording);
  const word = wording.slice(from, to).toLowerCase();
  const prefix = from === 0 ? prefixOf(word) : '';
  if (prefix !== '') tell(prefix);
  tell(word);
  for (const other of otherSpellings(word)) tell(other);
  if (keepsBeginning(word)) return;
  const index = wording.slice(0, from).split(' ').length - 1;
  for (const form of formsOf[grammar]) {
    const bent = (inflect(wording, grammar, form).split(' ')[index] ?? '').toLowerCase();
    tell(bent);
    for (const other of otherSpellings(bent)) tell(other);
  }
}

/** Whether every form of a word begins with what tells it from others: all but its last letter, where it is not short. */
const keepsBeginning = (word: string): boolean =>
  word.length > 5 &&
  !word.endsWith('is') &&
  !word.endsWith('ie') &&
  !irregularVerbs.has(word) &&
  !irregularNouns.has(word);

/** Words of a to z and digits. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

function isBeforeParticle(wording: string): boolean {
  const space = wording.indexOf(' ');
  if (space < 0) return false;
  const next = wording.indexOf(' ', space + 1);
  return isParticle(wording.slice(space + 1, next < 0 ? wording.length : next));
}
