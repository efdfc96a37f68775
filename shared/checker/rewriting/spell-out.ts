import type { Entry } from '../matching/entry.ts';
import type { Hit } from '../matching/matches.ts';
import { auxiliaries, functionWords, verbCues, words } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';
import type { AcronymUse } from '../reading/acronym-uses.ts';
import { agrees } from './agreement.ts';
import { offersAt } from './alternatives.ts';
import { type Edit, replaceAt } from './edits.ts';
import { fitForMail } from './fit-for-mail.ts';
import { inflect } from './inflection.ts';
import { boundaries, isPluralPhrase } from './noun-phrases.ts';

/**
 * What may stand in an unexplained acronym's place, best first: its long form from the draft (safe, as the writer gave it), from
 * the glossary, or else from the lexicon; plainer wordings; an explanation.
 */
export function acronymEdits(
  text: string,
  use: Pick<AcronymUse, 'place' | 'short' | 'plural'>,
  fromDraft: string | undefined,
  candidates: readonly Hit[],
  all: readonly Hit[],
): Edit[] {
  const out: Edit[] = [];
  const seen = new Set<string>();
  const spellOut = (long: string, safe: boolean, entry?: Entry) => {
    const key = long.toLowerCase();
    // "tech transfer office" stands for the same as its letters, but is none.
    if (long === '' || seen.has(key) || use.short.includes(' ')) return;
    seen.add(key);
    const edit = spelledOut(text, use, long, safe, entry);
    if (edit) out.push(edit);
  };
  if (fromDraft !== undefined) spellOut(fromDraft, true);
  for (const { entry } of candidates) spellOut(fitForMail(entry, 'expansion') ?? '', false, entry);
  const [likeliest] = candidates;
  if (likeliest?.entry.source === 'glossary' && !likeliest.entry.expansion) {
    for (const { entry } of all)
      if (entry.source === 'lexicon') spellOut(entry.expansion ?? '', false, entry);
  }
  if (!likeliest) return out;
  const possessive =
    text.slice(use.place.start, use.place.end).length > 2 &&
    /['’]s$/i.test(text.slice(use.place.start, use.place.end));
  if (possessive) return out;
  return [...out, ...offersAt(text, use.place, likeliest)];
}

const bodies = words(
  `team board council committee department office agency authority service group panel ministry commission bureau inspectorate forum court
  unit partnership directorate secretariat administration`,
);

const laws = words('act regulation regulations code convention');

/** Letters of a body or law go without an article where its name does not: "SLT would like" becomes "The senior leadership team (SLT) would like". */
function asksForThe({ article, before, after }: Place, long: string): boolean {
  const head = long.slice(long.lastIndexOf(' ') + 1).toLowerCase();
  if (article >= 0 || /^the /i.test(long)) return false;
  const opens = before === '' || boundaries.has(before) || before === 'and' || before === 'that';
  if (laws.has(head)) return opens;
  if (!bodies.has(head)) return false;
  return opens && (after === '' || functionWords.has(after) || verbCues.has(after) || auxiliaries.has(after));
}

/** "individualized education programs (IEPs)"; with the possessive on both: "team's (MDT's)". */
function spelledOut(
  text: string,
  use: Pick<AcronymUse, 'place' | 'short' | 'plural'>,
  long: string,
  safe: boolean,
  entry?: Entry,
): Edit | undefined {
  const { place, plural } = use;
  const possessive = /['’]s$/i.exec(text.slice(place.start, place.end))?.[0] ?? '';
  const fixed = entry !== undefined && entry.grammar === 'fixed';
  const form = plural && !fixed ? inflect(long, 'noun', 'plural') : long;
  if (!fixed && !agrees(place, plural, isPluralPhrase(form))) return undefined;
  const article = !plural && asksForThe(place, long) ? 'the ' : '';
  const wording = `${article}${form}${possessive} (${use.short}${plural ? 's' : ''}${possessive})`;
  return replaceAt(
    text,
    place,
    { kind: 'spell-out', text: wording, safe, wording: long },
    place.startsSentence ? 'first' : 'as-is',
  );
}
