import type { Paragraph } from '../paragraph.ts';
import { bracketedIn } from './bracketed-forms.ts';
import { Code } from './characters.ts';
import type { LongForm, Span } from './long-forms.ts';
import { type ShortForm, shortFormsIn } from './short-forms.ts';
import { Flag } from './tokens.ts';

/** Letters in the text, whoever knows them, in the paragraph's offsets. */
export interface Acronym extends Span {
  /** With the 's of a possessive. */
  readonly possessiveEnd: number;
  /** What the writer says beside them that they stand for. */
  readonly longForm: LongForm | undefined;
}

/**
 * Every acronym of a paragraph with the long form that is given for it, in reading order and without overlaps. Letters inside a
 * long form are part of that.
 */
export const readAcronyms = (paragraph: Paragraph): readonly Acronym[] =>
  outsideLongForms(lettersWithLongForms(paragraph));

function lettersWithLongForms(paragraph: Paragraph): Acronym[] {
  const { text, tokens } = paragraph;
  const out: Acronym[] = [];
  let read = 0;
  for (const { first, last, end, written, sure } of inOrder(
    bracketedIn(paragraph),
    shortFormsIn(paragraph),
  )) {
    if (first < read) continue;
    const longForm = paragraph.longFormOf(first, last, written);
    if (!longForm && !sure) continue;
    const dotted = tokens.has(last, Flag.dotted) && text.charCodeAt(end) === Code.dot;
    const possessive = tokens.has(last + 1, Flag.possessive);
    out.push({
      start: tokens.startOf(first),
      end: dotted ? end + 1 : end,
      possessiveEnd: possessive ? tokens.endOf(last + 1) : dotted ? end + 1 : end,
      longForm,
    });
    read = last + 1;
  }
  return out;
}

function inOrder(bracketed: readonly ShortForm[], others: readonly ShortForm[]): readonly ShortForm[] {
  if (bracketed.length === 0) return others;
  const out: ShortForm[] = [];
  let next = 0;
  for (const form of bracketed) {
    for (; next < others.length && goesFirst(others[next] as ShortForm, form); next++)
      out.push(others[next] as ShortForm);
    out.push(form);
  }
  return next < others.length ? out.concat(others.slice(next)) : out;
}

/** Of those that begin together the longer one does, and of equal ones one that is sure. */
const goesFirst = (one: ShortForm, bracketed: ShortForm): boolean =>
  one.first < bracketed.first ||
  (one.first === bracketed.first && (one.last > bracketed.last || (one.last === bracketed.last && one.sure)));

function outsideLongForms(acronyms: readonly Acronym[]): readonly Acronym[] {
  const spans = acronyms.flatMap(({ longForm }) => longForm ?? []).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return acronyms;
  let at = 0;
  let end = 0;
  return acronyms.filter(({ start, longForm }) => {
    for (; at < spans.length && (spans[at] as Span).start <= start; at++)
      end = Math.max(end, (spans[at] as Span).end);
    return longForm !== undefined || start >= end;
  });
}

/** Every long form of a paragraph that stands before or inside the brackets of its letters. */
export function longFormsIn(paragraph: Paragraph): Span[] {
  const { text, tokens, matches } = paragraph;
  if (!text.includes('(') && !text.includes('[')) return [];
  const out: Span[] = lettersWithLongForms(paragraph).flatMap(({ longForm }) =>
    longForm?.bracketed ? longForm : [],
  );
  for (const { first, last } of matches.expansions) {
    if (tokens.has(last + 1, Flag.capitals) && /^\s*\(["'“‘]*$/.test(paragraph.between(last)))
      out.push({ start: tokens.startOf(first), end: tokens.endOf(last) });
  }
  return out;
}
