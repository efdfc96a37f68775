import { determiners } from '../matching/word-lists.ts';
import type { Paragraph } from '../paragraph.ts';
import { Code, Kind, kindOf } from './characters.ts';
import {
  clockLetters,
  everydayLetters,
  persons,
  states,
  stressedWords,
  titles,
} from './everyday-capitals.ts';
import { Flag, Gap } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Longer words in capitals are stressed words or names rather than letters. */
const longest = 6;

const smallS = 115;
const everyday = new WordSet([...clockLetters, ...everydayLetters, ...states]);
const noNames = new WordSet(determiners);

/** Whether a token in capitals that no entry knows is an acronym by its shape and company. */
export function isAcronymShape(paragraph: Paragraph, index: number): boolean {
  const { tokens } = paragraph;
  if (tokens.has(index, Flag.leftAlone | Flag.possessive) || !tokens.has(index, Flag.capitalised))
    return false;
  const letters = capitalsOf(paragraph, index);
  if (letters < 2 || letters > longest) return false;
  if (tokens.has(index, Flag.digit) && (isPostcode(paragraph, index) || isYear(paragraph, index)))
    return false;
  const next = tokens.gapOf(index + 1) === Gap.hyphen ? paragraph.word(index + 1) : '';
  // RM-12, INV-2041: a code.
  if (/^\d{2,}$/.test(next)) return false;
  return (
    !stressedWords.has(paragraph, index) &&
    !isInitials(paragraph, index, letters) &&
    !isPostNominal(paragraph, index)
  );
}

/** How many capitals a token is, but for a plural s and two digits at most; 0: there is more in it. */
function capitalsOf({ text, tokens }: Paragraph, index: number): number {
  const end = tokens.endOf(index);
  let capitals = 0;
  let digits = 0;
  let plural = false;
  for (let at = tokens.startOf(index); at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const isLetter = kind >= Kind.lower;
    if ((isLetter && plural) || code === Code.apostrophe || code === Code.rightSingle) return 0;
    if (kind === Kind.upper) capitals++;
    else if (isLetter && code !== smallS) return 0;
    else if (isLetter) plural = true;
    else if (kind === Kind.digit && ++digits > 2) return 0;
  }
  return capitals;
}

/** Letters that everybody knows where they stand here. */
export function isEverydayUse(paragraph: Paragraph, index: number): boolean {
  const { tokens } = paragraph;
  if (!everyday.mayHave(paragraph, index) && !tokens.has(index, Flag.pluralS)) return false;
  const word = paragraph.word(index).replaceAll('.', '');
  const bare = word.length > 3 && tokens.has(index, Flag.pluralS) ? word.slice(0, -1) : word;
  if (clockLetters.has(word))
    return /\d|^[ap]\.?m/.test(paragraph.word(index - 1)) || /^\d/.test(paragraph.word(index + 1));
  if (everydayLetters.has(word) || everydayLetters.has(bare)) return true;
  if (!states.has(word)) return false;
  const afterComma =
    index > 0 && tokens.gapOf(index) === Gap.comma && tokens.has(index - 1, Flag.capitalised);
  return afterComma || /^\d{5}$/.test(paragraph.word(index + 1));
}

/** "FY26": a financial year. */
const isYear = (paragraph: Paragraph, index: number): boolean => /^fy\d\d$/.test(paragraph.word(index));

/** "BS1 4DJ", "SW1A 1AA". */
const isPostcode = (paragraph: Paragraph, index: number): boolean =>
  paragraph.follows(index + 1) && /^\d[a-z]{2}$/.test(paragraph.word(index + 1));

/** "Hi TJ", "Mr JP Cole", "J.R.R. Cole", "pupil T.W.": letters that no entry knows. */
function isInitials(paragraph: Paragraph, index: number, letters: number): boolean {
  const { tokens } = paragraph;
  if (letters > 3) return false;
  const dotted = tokens.has(index, Flag.dotted);
  if (dotted && letters === 2) return true;
  if (dotted && tokens.has(index + 1, Flag.capitalised) && paragraph.follows(index + 1)) return true;
  if (index === 0 || /[,;:(]/.test(paragraph.mark(index - 1))) return false;
  return titles.has(paragraph, index - 1) || ((dotted || letters === 2) && persons.has(paragraph, index - 1));
}

/** Letters that end a line after a person's name. */
export const isCredential = (paragraph: Paragraph, index: number): boolean =>
  isPostNominal(paragraph, index) && /^\s*(?:\n|$)/.test(paragraph.between(index));

/** Letters after a person's name: "Anna Cole, RGN, MSc". */
function isPostNominal(paragraph: Paragraph, index: number): boolean {
  const { tokens } = paragraph;
  let name = index;
  while (
    name > 0 &&
    index - name < 4 &&
    tokens.gapOf(name) === Gap.comma &&
    tokens.has(name - 1, Flag.capitals)
  )
    name--;
  const capital = (i: number) => tokens.has(i, Flag.capitalised) && !tokens.has(i, Flag.capitals);
  return (
    name >= 2 &&
    tokens.gapOf(name) === Gap.comma &&
    capital(name - 1) &&
    capital(name - 2) &&
    paragraph.follows(name - 1)
  );
}

/** Initials of the names in a paragraph, in capitals: RJ for "R. Jones" and "Rachel Jones". In minutes they stand for people. */
export function initialsOfNames(paragraph: Paragraph): string[] {
  const { tokens, text } = paragraph;
  const { flags, shaped, shapedCount } = tokens;
  const out: string[] = [];
  const name = Flag.capitalised;
  const shape = Flag.capitalised | Flag.capitals | Flag.leftAlone;
  for (let at = 1; at < shapedCount; at++) {
    const i = shaped[at] as number;
    if (shaped[at - 1] !== i - 1) continue;
    if (((flags[i] as number) & shape) !== name || ((flags[i - 1] as number) & shape) !== name) continue;
    const between = text.slice(tokens.endOf(i - 1), tokens.startOf(i));
    const initial = tokens.endOf(i - 1) - tokens.startOf(i - 1) === 1;
    if (between !== ' ' && !(initial && (between === '. ' || between === '.'))) continue;
    if (noNames.has(paragraph, i - 1) || titles.has(paragraph, i - 1)) continue;
    out.push(text.charAt(tokens.startOf(i - 1)) + text.charAt(tokens.startOf(i)));
  }
  return out;
}
