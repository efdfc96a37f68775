import type { Grammar } from '../lexicon/entry.ts';
import { doublingVerbs, irregularNouns, irregularVerbs } from './irregular.ts';
import { headNoun, isGerund, isMassNoun, isPluralWord } from './noun-phrases.ts';

/** How a wording stands in a sentence. `third` is the verb with -s; `past` also stands for a regular participle. */
export type Form = 'base' | 'plural' | 'third' | 'past' | 'participle' | 'ing';

/** The forms that each grammar has. */
export const formsOf: Readonly<Record<Grammar, readonly Form[]>> = {
  noun: ['base', 'plural'],
  verb: ['base', 'third', 'past', 'participle', 'ing'],
  fixed: ['base'],
};

/**
 * A wording in another form. Of a noun phrase the head bends (the last word before a preposition) unless it is a plural already,
 * of a verb phrase the first word. "a|b" gives singular and plural outright.
 */
export function inflect(wording: string, grammar: Grammar, form: Form): string {
  const bar = wording.indexOf('|');
  if (bar >= 0) return form === 'plural' ? wording.slice(bar + 1) : wording.slice(0, bar);
  if (form === 'base' || grammar === 'fixed') return wording;
  if (grammar === 'noun' && isGerund(wording)) return wording;
  const [from, to] = grammar === 'verb' ? firstWord(wording) : headNoun(wording);
  const word = wording.slice(from, to);
  return (
    wording.slice(0, from) + (grammar === 'verb' ? verbForm(word, form) : plural(word)) + wording.slice(to)
  );
}

/** Of a hyphenated verb the last part bends ("co-produced"), unless it is a particle ("signed-off"). */
function firstWord(wording: string): [number, number] {
  const space = wording.indexOf(' ');
  const to = space < 0 ? wording.length : space;
  const hyphen = wording.lastIndexOf('-', to - 1);
  if (hyphen <= 0) return [0, to];
  return particles.has(wording.slice(hyphen + 1, to)) ? [0, hyphen] : [hyphen + 1, to];
}

export const particles: ReadonlySet<string> = new Set(
  'up out in off on over down back away through around along'.split(' '),
);

function plural(word: string): string {
  const known = irregularNouns.get(word);
  if (known !== undefined) return known;
  if (isPluralWord(word) || isMassNoun(word)) return word;
  if (word.endsWith('child')) return `${word}ren`;
  const length = word.length;
  if (length < 2) return word === '' ? word : `${word}s`;
  const last = word.charCodeAt(length - 1);
  const before = word.charCodeAt(length - 2);
  if (last >= 48 && last <= 57) return `${word}s`;
  // An acronym takes a small s whatever its last letter: SLAs, GPSs.
  if (last >= 65 && last <= 90) return `${word}s`;
  if (last === 121 && !isVowelCode(before)) return `${word.slice(0, -1)}ies`;
  if (length > 4 && word.endsWith('is') && /[sx]is$/.test(word)) return `${word.slice(0, -2)}es`;
  if (hisses(word)) return `${word}es`;
  return `${word}s`;
}

function verbForm(word: string, form: Form): string {
  const known = irregularVerbs.get(word);
  if (form === 'past' && known) return known[0];
  if (form === 'participle' && known) return known[1];
  if (form === 'past' || form === 'participle') {
    if (word.endsWith('e')) return `${word}d`;
    if (consonantY(word)) return `${word.slice(0, -1)}ied`;
    return `${doubled(word)}ed`;
  }
  if (form === 'third') {
    if (word === 'be') return 'is';
    if (word === 'have') return 'has';
    if (consonantY(word)) return `${word.slice(0, -1)}ies`;
    return hisses(word) || word.endsWith('o') ? `${word}es` : `${word}s`;
  }
  if (form === 'ing') {
    if (word === 'be') return 'being';
    if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
    if (word.endsWith('e') && !/(?:[eoy]e|inge)$/.test(word)) return `${word.slice(0, -1)}ing`;
    return `${doubled(word)}ing`;
  }
  return word;
}

export const hisses = (word: string): boolean =>
  word.endsWith('s') ||
  word.endsWith('x') ||
  word.endsWith('z') ||
  word.endsWith('ch') ||
  word.endsWith('sh');

const isVowelCode = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

const consonantY = (word: string): boolean =>
  word.endsWith('y') && word.length > 1 && !isVowelCode(word.charCodeAt(word.length - 2));

/** Doubles a final consonant: one syllable with a single short vowel (plan, stop), or one of the listed verbs. */
function doubled(word: string): string {
  const last = word.charAt(word.length - 1);
  if (doublingVerbs.has(word)) return word + last;
  return /^[^aeiou]*[aeiou][bdfgklmnprtv]$/.test(word) || /^qu[aeiou][bdfgklmnprtvz]$/.test(word)
    ? word + last
    : word;
}
