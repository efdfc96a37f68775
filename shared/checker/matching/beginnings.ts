import type { Grammar } from '../lexicon/entry.ts';
import { Code, Kind, kindOf } from '../reading/characters.ts';
import type { Sleepers } from '../reading/sleepers.ts';
import { formsOf, hisses, inflect } from '../rewriting/inflection.ts';
import { irregularNouns, irregularVerbs } from '../rewriting/irregular.ts';
import type { Wordings } from './entry.ts';
import { isParticle, type Patterns, prefixOf } from './patterns.ts';
import { otherSpellings } from './spellings.ts';

/**
 * Which word wakes the entry of a wording: the last of the longest, as it is likely to be the rarest, but
 * for those beside a hyphen; where the wording holds more than letters, digits and hyphens, or has no such word, what it begins with.
 *
 * Where it starts and ends comes as one number (see `startOf`, `endOf`), as it is asked of twenty thousand wordings
 * before the first check.
 */
export function wakingWord(wording: string): number {
  let longest = 0;
  let found = 0;
  let start = 0;
  let isWhole = true;
  for (let at = 0; at <= wording.length; at++) {
    const code = at < wording.length ? wording.charCodeAt(at) : Code.space;
    // A small letter, a capital or a digit.
    if ((code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)) continue;
    if (code === Code.space) {
      if (isWhole && at - start >= longest) {
        longest = at - start;
        found = (start << packed) | at;
      }
      start = at + 1;
      isWhole = true;
    } else if (code === Code.hyphen) isWhole = false;
    else return beginningOfWording(wording);
  }
  return longest > 0 ? found : beginningOfWording(wording);
}

const packed = 15;
export const startOf = (word: number): number => word >> packed;
export const endOf = (word: number): number => word & ((1 << packed) - 1);

function beginningOfWording(wording: string): number {
  const end = wording.search(/[ /-]/);
  return end < 0 ? wording.length : end;
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
  if (!hasWholeWord(wording) || isBeforeParticle(wording)) {
    for (const word of patterns.firstWordsOf(wording, grammar)) tell(word);
    return;
  }
  const waking = wakingWord(wording);
  const from = startOf(waking);
  const to = endOf(waking);
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

/**
 * Words of which a text must hold one, in some form, before a wording can stand in it, where the sleepers have met none of them so far;
 * empty: it may stand in what they met.
 */
export function unmetWords(wording: string, sleepers: Sleepers): string[] {
  let unmet: string[] = [];
  let start = 0;
  let isBesideMark = false;
  for (let at = 0; at <= wording.length; at++) {
    const code = at < wording.length ? wording.charCodeAt(at) : Code.space;
    if (isPlainCode(code)) continue;
    if (code === bar) return [];
    const isGap = code === Code.space || code === Code.hyphen;
    if (unmet.length === 0 && isGap && !isBesideMark && at - start > 1) {
      if (!sleepers.hasMetLike(wording, start, at)) unmet = unmetWays(wording, start, at, sleepers);
    }
    // What a mark belongs to may be one word with what stands beside it.
    isBesideMark = !isGap || (isBesideMark && code === Code.hyphen);
    start = at + 1;
  }
  return unmet;
}

/** The words of which a text holds one where it holds the unmet word at [start, end) of a wording; empty where one of them was met. */
function unmetWays(wording: string, start: number, end: number, sleepers: Sleepers): string[] {
  const word = wording.slice(start, end).toLowerCase();
  // It may be written as one with the word before, whatever the ending of that.
  if (start > 0 && isParticle(word)) return [];
  const ways = waysOf(word);
  const joined = wording.includes('-') ? joinedWords.exec(wording) : null;
  if (joined && start >= joined.index && end <= joined.index + joined[0].length) {
    const [first = '', second = ''] = joined[0].toLowerCase().split('-');
    ways.push(...waysOf(first).flatMap((one) => waysOf(second).map((other) => one + other)));
  }
  const prefix = start === 0 ? prefixOf(word) : '';
  if (prefix !== '') ways.push(...waysOf(word.slice(prefix.length)));
  return ways.some((way) => sleepers.hasMetLike(way)) ? [] : ways;
}

/** Two words around a hyphen, of which the first in a wording may be written as one. */
const joinedWords = /[a-z0-9]+-[a-z0-9]+/i;

/** A word, and those of its forms and spellings that do not begin as it does. */
function waysOf(word: string): string[] {
  const stem = word.slice(0, -1);
  const ways = [word, ...otherSpellings(word)];
  if (irregularVerbs.has(word)) ways.push(...formsOf.verb.map((form) => inflect(word, 'verb', form)));
  if (irregularNouns.has(word)) ways.push(inflect(word, 'noun', 'plural'));
  if (word.endsWith('is')) ways.push(`${stem.slice(0, -1)}es`, ...otherSpellings(`${stem.slice(0, -1)}es`));
  else if (word.endsWith('ie')) ways.push(`${stem.slice(0, -1)}ying`);
  else if (word.endsWith('e') && word.length < 6)
    ways.push(...otherSpellings(`${word}s`), `${stem}ing`, ...otherSpellings(`${stem}ing`));
  else if (word.length < 4 && word.endsWith('y')) ways.push(`${stem}ies`);
  else if (word.length < 3 && hisses(word)) ways.push(`${word}es`);
  return ways;
}

/** Between a noun's singular and its plural. */
const bar = 124;

/** A letter from a to z or a digit. */
const isPlainCode = (code: number): boolean => code < 128 && kindOf(code) >= Kind.digit;

/** Words of a to z and digits, of which at least one stands beside no hyphen. */
const hasWholeWord = (wording: string): boolean =>
  /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(wording) && /(?:^| )[a-z0-9]+(?: |$)/i.test(wording);

/** "throughs" */
const longestParticle = 8;

function isBeforeParticle(wording: string): boolean {
  const space = wording.indexOf(' ');
  if (space < 0) return false;
  const next = wording.indexOf(' ', space + 1);
  const end = next < 0 ? wording.length : next;
  return end - space - 1 <= longestParticle && isParticle(wording.slice(space + 1, end));
}
