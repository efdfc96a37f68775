import type { Paragraph } from '../paragraph.ts';
import { Gap } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** How far the end of an explanation is looked for, in tokens. */
const reach = 40;

const introducing = new Set(['meaning', 'ie', 'namely']);
const introducingPairs = new Set([
  'that is',
  'also called',
  'sometimes called',
  'often called',
  'also known',
  'known as',
  'otherwise known',
  'which means',
  'which is',
  'which are',
  'in other',
  'short for',
]);
/** Words before a term of which the plain words stand further before. */
const leading = new WordSet('called termed as to call or');
const definingPairs = new Set([
  'refers to',
  'refer to',
  'stands for',
  'is when',
  'is where',
  'is short',
  'is called',
]);
/** Marks after a term that may lead to its explanation, and verbs that may. */
const openers = new Set(['(', ',', '–', '—', ':']);
const verbs = new WordSet('meaning ie means refers refer stands is are');
/** First words of what may explain a term after a comma. */
const introductions = new WordSet(
  'meaning ie namely that also sometimes often known otherwise which in short or',
);
/** "which just means" */
const softeners = new WordSet('just simply basically really only');
/** Open a parenthesis that explains what stands before it. */
const explainingStarts = new Set(
  'a an the meaning ie or that which known what when where how also our people someone somebody anyone'.split(
    ' ',
  ),
);
/** Open one that points somewhere, or goes on about something else. */
const pointingStarts = new Set(
  'see page pages from on by at in for to including as and with if e.g eg per via appendix section table figure attached below above not all both please'.split(
    ' ',
  ),
);

/** Whether the writer says right there what tokens [first, last] mean. */
export function isExplained(paragraph: Paragraph, first: number, last: number): boolean {
  return explainedAfter(paragraph, first, last) || explainedBefore(paragraph, first, last);
}

function explainedAfter(paragraph: Paragraph, first: number, last: number): boolean {
  const { tokens } = paragraph;
  const after = last + 1;
  const to = tokens.sentenceTo(tokens.sentenceOf(last));
  if (after >= to) return false;
  const follows = paragraph.follows(after);
  if (follows && !verbs.mayHave(paragraph, after)) return false;
  if (tokens.gapOf(after) === Gap.comma && !introductions.mayHave(paragraph, after)) return false;
  const mark = follows ? '' : paragraph.mark(last).replace(/^["'”’]+/, '');
  if (mark !== '' && !openers.has(mark.charAt(0))) return false;
  const next = paragraph.word(after).replaceAll('.', '');
  if (mark.startsWith('(')) return explainsInBrackets(paragraph, after, Math.min(to, after + reach));
  if (mark === '' && !verbs.mayHave(paragraph, after)) return false;
  const pair = `${next} ${paragraph.word(after + 1)}`;
  if (mark !== '') {
    if (introducing.has(next) || introducingPairs.has(pair)) return true;
    if (next === 'which' && softeners.has(paragraph, after + 1) && paragraph.word(after + 2) === 'means')
      return true;
    return mark === ',' && next === 'or' && closesWithComma(paragraph, after, to);
  }
  if (next === 'meaning' || next === 'ie' || next === 'means' || definingPairs.has(pair)) return true;
  const opening = first - tokens.sentenceFrom(tokens.sentenceOf(first)) <= 1;
  return opening && /^(?:is|are) (?:an?|the|when|where|how|what)$/.test(pair);
}

/** "X (a Y)", "X (meaning Y)", or three words or more that do not just point somewhere. */
function explainsInBrackets(paragraph: Paragraph, from: number, to: number): boolean {
  let last = from;
  while (last < to && !paragraph.between(last).includes(')')) last++;
  const words = last - from + 1;
  const start = paragraph.word(from).replaceAll('.', '');
  if (last === to || words < 2 || pointingStarts.has(start) || /^\d/.test(start)) return false;
  return words >= 3 || explainingStarts.has(start);
}

function closesWithComma(paragraph: Paragraph, or: number, to: number): boolean {
  for (let i = or + 1; i < Math.min(to, or + 9); i++) {
    const mark = paragraph.mark(i);
    if (mark !== '' && mark !== '-') return mark.startsWith(',');
  }
  return false;
}

function explainedBefore(paragraph: Paragraph, first: number, last: number): boolean {
  if (first === paragraph.tokens.sentenceFrom(paragraph.tokens.sentenceOf(first))) return false;
  if (paragraph.follows(first) && !leading.has(paragraph, first - 1)) return false;
  const gap = paragraph.tokens.gapOf(first);
  if (gap >= Gap.hyphen && gap <= Gap.comma) return false;
  const before = paragraph.mark(first - 1);
  const after = paragraph.mark(last);
  if (/\($/.test(before.replace(/["'“‘]+$/, '')) && /^["'”’]*\)/.test(after)) return true;
  if (before.replace(/["'“‘]+$/, '') !== '') return false;
  const word = paragraph.word(first - 1);
  if (word === 'called' || word === 'termed') return true;
  if (word === 'as' && ['known', 'to'].includes(paragraph.word(first - 2))) return true;
  if (word === 'call' && ['we', 'they', 'people', 'staff'].includes(paragraph.word(first - 2))) return true;
  return word === 'or' && paragraph.mark(first - 2) === ',' && after.startsWith(',');
}
