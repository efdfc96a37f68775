import type { Grammar } from '../lexicon/entry.ts';
import { formsOf, inflect, particles } from '../rewriting/inflection.ts';
import { irregularNouns, irregularVerbs } from '../rewriting/irregular.ts';
import type { Wordings } from './entry.ts';
import { type Patterns, prefixOf } from './patterns.ts';
import { otherSpellings } from './spellings.ts';

/** The first words, in small letters, of a wording, its forms and what it stands for; short ones, such as letters, also with an s. */
export function* firstWordsOf({
  wording,
  forms,
  expansion,
}: Pick<Wordings, 'wording' | 'forms' | 'expansion'>): Generator<string> {
  for (const text of expansion === null ? [wording, ...forms] : [wording, ...forms, expansion]) {
    const first = firstOf(text);
    yield first;
    if (first.length < 4) yield `${first}s`;
  }
}

/**
 * Tells every word, folded, of which a text must hold one, whatever its ending, before an entry can stand in it: the first words of all its
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
  const first = firstOf(wording);
  if (!isPlain(first) || beforeParticle.test(wording)) {
    for (const word of patterns.firstWordsOf(wording, grammar)) tell(word);
    return;
  }
  const prefix = prefixOf(first);
  if (prefix !== '') tell(prefix);
  tell(first);
  for (const word of otherSpellings(first)) tell(word);
  // The endings of a longer word come after what tells it apart.
  if (first.length > 7 && !irregularVerbs.has(first) && !irregularNouns.has(first)) return;
  for (const form of formsOf[grammar]) {
    const bent = firstOf(inflect(wording, grammar, form));
    tell(bent);
    for (const word of otherSpellings(bent)) tell(word);
  }
}

const beforeParticle = new RegExp(`^\\S+ (?:${[...particles].join('|')})s?\\b`, 'i');

function firstOf(wording: string): string {
  const space = wording.indexOf(' ');
  return (space < 0 ? wording : wording.slice(0, space)).toLowerCase();
}

/** Nothing but a to z and digits. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false;
  }
  return word !== '';
}
