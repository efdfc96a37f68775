import type { Hit } from '../matching/matches.ts';
import type { Paragraph, Place } from '../paragraph.ts';
import { isAcronymShape, isCredential, isEverydayUse } from './acronyms.ts';
import { isExplained } from './explanations.ts';
import type { Span } from './long-forms.ts';
import { Flag } from './tokens.ts';

/** An acronym in the text. */
export interface AcronymUse {
  readonly place: Place;
  /** As written, without dots and plural s. */
  readonly short: string;
  readonly plural: boolean;
  readonly hits: readonly Hit[];
  /** What the writer says right there that it stands for, and where, unless it is an entry's that has not its initials. */
  readonly longForm: string | undefined;
  readonly longFormAt: Span | undefined;
  readonly explained: boolean;
}

/** Every acronym of a paragraph, in reading order: those that an entry knows, and those that look like one. */
export function acronymUsesIn(paragraph: Paragraph): AcronymUse[] {
  const { tokens, matches } = paragraph;
  const { shaped, shapedCount } = tokens;
  const shape = Flag.capitals | Flag.dotted;
  const out: AcronymUse[] = [];
  const meet = (first: number, last: number, hits: readonly Hit[]) => {
    const use = acronymUse(paragraph, first, last, hits);
    if (use) out.push(use);
  };
  let at = 0;
  const meetUnknown = (from: number, to: number) => {
    for (; at < shapedCount && (shaped[at] as number) < to; at++) {
      const i = shaped[at] as number;
      if (i >= from && tokens.has(i, shape) && isAcronymShape(paragraph, i)) meet(i, i, []);
    }
  };
  let from = 0;
  for (const match of matches.terms) {
    meetUnknown(from, match.first);
    const hits = match.hits.filter((hit) => hit.entry.acronym);
    if (hits.length > 0) meet(match.first, match.last, hits);
    from = match.last + 1;
  }
  meetUnknown(from, tokens.count);
  return out;
}

/** Tokens [first, last] as an acronym; none where they are everyday letters or shouted. */
function acronymUse(
  paragraph: Paragraph,
  first: number,
  last: number,
  hits: readonly Hit[],
): AcronymUse | undefined {
  const { tokens } = paragraph;
  const fromGlossary = hits.some((hit) => hit.entry.source === 'glossary');
  if (!fromGlossary && (isEverydayUse(paragraph, first) || isCredential(paragraph, first))) return undefined;
  if (paragraph.isShouted(first)) return undefined;
  const plural =
    hits.length > 0 ? hits.every((hit) => hit.form === 'plural') : tokens.has(first, Flag.pluralS);
  const short = shortForm(paragraph, first, last, plural);
  const long = paragraph.longFormOf(first, last, short);
  const written = long ? paragraph.text.slice(long.start, long.end) : expansionBefore(paragraph, first, hits);
  const possessive = tokens.has(last + 1, Flag.possessive) && tokens.gapOf(last + 1) === 0;
  return {
    place: paragraph.place(first, possessive ? last + 1 : last),
    short,
    plural,
    hits,
    longForm: written,
    longFormAt: long,
    explained: written === undefined && isExplained(paragraph, first, last),
  };
}

function shortForm(paragraph: Paragraph, first: number, last: number, plural: boolean): string {
  const text = paragraph.text.slice(paragraph.tokens.startOf(first), paragraph.tokens.endOf(last));
  const undotted = paragraph.tokens.has(first, Flag.dotted) ? text.replaceAll('.', '') : text;
  return plural ? undotted.replace(/s$/i, '') : undotted;
}

/** "as needed (PRN)": an entry's own long form before the bracket, whatever its initials. */
function expansionBefore(paragraph: Paragraph, first: number, hits: readonly Hit[]): string | undefined {
  if (first === 0 || !paragraph.mark(first - 1).endsWith('(')) return undefined;
  const match = paragraph.matches.expansions.find((expansion) => expansion.last === first - 1);
  return match?.hits.some(({ entry }) => hits.some((hit) => hit.entry === entry))
    ? paragraph.text.slice(paragraph.tokens.startOf(match.first), paragraph.tokens.endOf(match.last))
    : undefined;
}
