import type { Paragraph } from '../paragraph.ts';
import { Kind, kindOf } from './characters.ts';
import { opens } from './marks.ts';
import { formAt, isCode, type ShortForm } from './short-forms.ts';

const mostTokens = 4;
const longest = 14;

/** What stands first in a bracket and is letters only if the words beside it make it so: "(Gro)", "(cgf2)", "(TF alpha)". */
export function bracketedIn(paragraph: Paragraph): ShortForm[] {
  const { text, tokens } = paragraph;
  const out: ShortForm[] = [];
  if (!text.includes('(') && !text.includes('[')) return out;
  for (let first = 1; first < tokens.count; first++) {
    if (!opens(paragraph.bracketAfter(first - 1))) continue;
    if (!/\s[([]["'“‘«”]*$/.test(paragraph.between(first - 1))) continue;
    const form = formFrom(paragraph, first);
    if (form) out.push(form);
  }
  return out;
}

function formFrom(paragraph: Paragraph, first: number): ShortForm | undefined {
  const { tokens } = paragraph;
  let opened = false;
  for (let last = first; last < Math.min(first + mostTokens, tokens.count); last++) {
    if (tokens.endOf(last) - tokens.startOf(first) > longest) return undefined;
    const gap = paragraph.between(last);
    // "PFH(1)", "PF(1)H".
    if (gap === '(') opened = true;
    else if (opened && gap === ')') opened = false;
    else if (/^["'”’»)]*[)\],;]/.test(gap)) return finished(paragraph, first, last, opened);
    else if (gap !== ' ' && gap !== '-' && gap !== '/') return undefined;
  }
  return undefined;
}

function finished(paragraph: Paragraph, first: number, last: number, opened: boolean): ShortForm | undefined {
  const { text } = paragraph;
  const form = formAt(paragraph, first, last, false);
  if (!form || isCode(paragraph, first, last)) return undefined;
  const { written, end } = form;
  if (!/\p{Lu}|\p{L}.*\p{L}/u.test(written) || /^(?:i\.?e|e\.?g)\.?$/i.test(written)) return undefined;
  // "(pH 6.8)" measures something.
  if (/\p{Nd}[.,]\p{Nd}/u.test(written)) return undefined;
  if (opened) return { ...form, end: end + 1 };
  // "(in)dependent".
  return text.charAt(end) === ')' && kindOf(text.charCodeAt(end + 1)) >= Kind.lower ? undefined : form;
}
