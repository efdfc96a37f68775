import type { Hit } from '../matching/matches.ts';
import { functionWords, words } from '../matching/word-lists.ts';
import type { Place } from '../paragraph.ts';
import { fitForMail } from './fit-for-mail.ts';
import { type Form, inflect } from './inflection.ts';
import { boundaries, isPluralPhrase } from './noun-phrases.ts';

/** What can be said in an entry's place, as far as it does not depend on the place. */
interface Phrasing {
  /** Best first. */
  readonly alternatives: readonly Alternative[];
  readonly meaning: Meaning | undefined;
  /** For each wording in which it was met whether that is a plural in itself. */
  readonly plurals: Map<string, boolean>;
}

export interface Alternative {
  readonly kind: 'replace';
  /** As the entry has it. */
  readonly wording: string;
  /** In the form in which the entry stands in the text. */
  readonly text: string;
  readonly safe: boolean;
  readonly isPlural: boolean;
  /** Its words. */
  readonly parts: readonly string[];
  /** Whether it can stand before a noun: only a short phrase without a preposition. */
  readonly canModify: boolean;
}

interface Meaning {
  /** As it follows "meaning". */
  readonly clause: string;
  /** Whether it can follow a plural: "steps of care", "money left in a will"; not "a plan", "somebody who". */
  readonly fitsSeveral: boolean;
}

const known = new WeakMap<Hit, Phrasing>();

/** Kept, as the same hits are met again and again. */
export function phrasingOf(hit: Hit): Phrasing {
  let phrasing = known.get(hit);
  if (phrasing === undefined) {
    const definition = fitForMail(hit.entry, 'definition');
    phrasing = {
      alternatives: hit.entry.alternatives.map((wording, i) => alternativeOf(wording, i === 0, hit)),
      meaning:
        definition === undefined
          ? undefined
          : { clause: asClause(definition), fitsSeveral: standsForSeveral(definition) },
      plurals: new Map(),
    };
    known.set(hit, phrasing);
  }
  return phrasing;
}

/** Whether the text speaks of several: "care plans", and a wording that is a plural in itself. */
export function isPluralUse(text: string, { start, end }: Place, hit: Hit): boolean {
  if (hit.form === 'plural' || hit.entry.acronym) return hit.form === 'plural';
  const { plurals } = phrasingOf(hit);
  const wording = text.slice(start, end);
  let isPlural = plurals.get(wording);
  if (isPlural === undefined) {
    isPlural = isPluralPhrase(wording);
    plurals.set(wording, isPlural);
  }
  return isPlural;
}

function alternativeOf(wording: string, isFirst: boolean, { entry, form }: Hit): Alternative {
  const text = inflect(wording, entry.grammar, form as Form);
  const parts = text.split(' ');
  return {
    kind: 'replace',
    wording,
    text,
    safe: entry.safe && isFirst,
    isPlural: isPluralPhrase(text),
    parts,
    canModify: parts.length <= 2 && !parts.some((part) => boundaries.has(part)),
  };
}

function standsForSeveral(definition: string): boolean {
  const [first = '', ...rest] = definition.split(' ');
  const word = first.toLowerCase();
  if (word === 'the' || word === 'all') return isPluralPhrase(rest.join(' '));
  return !singularStarts.has(word);
}

const singularStarts = words(
  'a an one each every somebody someone something anybody anyone anything this that when how what where whether being',
);

/** Colleagues write their definitions as sentences. A capital that may be a name's stays. */
function asClause(definition: string): string {
  const clause = definition.trim().replace(/[.;,\s]+$/, '');
  const first = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(clause)?.[0] ?? '';
  const lower = first.toLowerCase();
  const common = lower !== 'i' && (functionWords.has(lower) || (lower.length > 4 && lower.endsWith('ing')));
  return common ? lower + clause.slice(first.length) : clause;
}
