import { words } from '../matching/word-lists.ts';
import { Kind, kindOf } from '../reading/characters.ts';
import { irregularNouns } from './irregular.ts';

/** End the part of a noun phrase in which the head stands. */
export const boundaries: ReadonlySet<string> = words(
  `of for in on to with from by at about against between under over after before without within into onto through during
  across along around towards toward per via as like than who that which whose where when whom if and/or not only`,
);

/** Participles that end like no other: "help paid for by the state" bends at "help". */
const participles = words(
  'led paid held made done given taken kept sent built left owned run set put known seen meant',
);

/** Words with -ed that are no participles. */
const notParticiples = words(
  'bed seed need feed speed deed breed weed shed sled red bred insured bereaved unemployed co-ed led',
);

/** Belong to the word before them: "handing out of addresses". */
const trailing = words('out up off back away together apart');

/** Nouns in -ing that can be counted; any other -ing bends in no way ("care planning"). */
const countable = words(
  `meeting building hearing finding setting saving earning warning rating listing reading recording filing offering briefing
  screening booking opening gathering greeting heading feeling drawing painting thing ring king spring string wing sibling
  being offspring evening morning ceiling wedding landing crossing dressing ending beginning blessing belonging posting
  mailing showing sitting placing ruling mapping tracking fitting holding hiding covering viewing lining pricing swing sling
  outing outgoing grouping scaling timing marking turning understanding`,
);

/** Say that the -ing word before them is a verb: "working together", "linking patients". */
const afterGerund = words(
  `together apart away back out up down off on in with for to at by from into how what who whether when a an the this that each
  every all your our their his her its my people somebody someone things one`,
);

/** Words before nouns that end in -ing and are none of the verbs that take the next noun: "training plans". */
const modifiers = words(
  `training funding housing nursing learning working reading meeting building planning teaching caring running spending living
  hearing feeding screening briefing staffing starting opening closing parking booking monitoring banking warning operating
  recruiting marketing advertising accounting testing processing computing programming shipping filing voting governing`,
);

/** End in -s and are one all the same; so do words in -ss, -us and -is. */
const singularInS = words(
  `lens summons bias gas alias atlas canvas pancreas christmas yes perhaps always news series species means ethics diabetes
  chaos cosmos pathos ethos kudos physics mathematics economics politics statistics genetics logistics analytics headquarters
  gps sms pos saas paas iaas measles rabies`,
);

const plurals: ReadonlySet<string> = new Set(
  [...irregularNouns].filter(([one, many]) => one !== many).map(([, many]) => many),
);

const pluralEndings = ['children', 'people', 'women'];

/** Whether a word is a plural already. Letters in capitals take a small s, so that one in capitals is none ("GPS"). */
export function isPluralWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (plurals.has(lower) || pluralEndings.some((ending) => lower.endsWith(ending))) return true;
  if (!word.endsWith('s')) return false;
  const before = kindOf(word.charCodeAt(word.length - 2));
  if (before === Kind.upper || before === Kind.digit) return true;
  if (lower.length < 4 || singularInS.has(lower)) return false;
  return !/(?:ss|us|is)$/.test(lower);
}

/** Whether a phrase is something done, which has no plural: "working together", "linking patients to local activities". */
export function isGerund(phrase: string): boolean {
  const space = phrase.indexOf(' ');
  const end = space < 0 ? phrase.length : space;
  // Few phrases come to more than this.
  if (phrase.slice(Math.max(0, end - 3), end).toLowerCase() !== 'ing') return false;
  const [first = '', second = ''] = phrase.toLowerCase().split(' ', 2);
  if (first === 'being') return second !== '';
  if (!/[a-z]{2}ing$/.test(first) || countable.has(first)) return false;
  if (second === '') return true;
  return afterGerund.has(second) || second.endsWith('ly') || (!modifiers.has(first) && isPluralWord(second));
}

/** Where the head of a noun phrase stands: the last word before a preposition, a clause or a participle. */
export function headNoun(phrase: string): [number, number] {
  let from = 0;
  let before = -1;
  for (;;) {
    const space = phrase.indexOf(' ', from);
    const to = space < 0 ? phrase.length : space;
    const next = space < 0 ? '' : (phrase.slice(space + 1).split(' ', 1)[0] as string).toLowerCase();
    const ends = space < 0 || boundaries.has(next);
    if (ends) {
      const word = phrase.slice(from, to);
      return before >= 0 && (isParticiple(word) || (space >= 0 && trailing.has(word)))
        ? [before, from - 1]
        : [from, to];
    }
    before = from;
    from = space + 1;
  }
}

const isParticiple = (word: string): boolean =>
  participles.has(word) || (word.endsWith('ed') && /[a-z]{2}ed$/.test(word) && !notParticiples.has(word));

/** Other nouns that have no plural. */
const massNouns = words(
  `care access guidance knowledge transport insurance abuse violence justice homework coursework teamwork paperwork casework
  compliance wellbeing privacy cash overtime safety advice information equipment feedback evidence software staff`,
);

/** Whether a noun has no plural, by itself or by its ending: "safeguarding", "care planning", "fairness". */
export const isMassNoun = (word: string): boolean =>
  massNouns.has(word) ||
  (word.endsWith('ing') && /[a-z]{2}ing$/.test(word) && !countable.has(word)) ||
  (word.endsWith('ness') &&
    /[a-z]{3}ness$/.test(word) &&
    !/^(?:witness|illness|weakness|business|sickness|likeness|harness)$/.test(word));

/** Whether a noun phrase speaks of several. */
export function isPluralPhrase(phrase: string): boolean {
  if (isGerund(phrase)) return false;
  const [from, to] = headNoun(phrase);
  return isPluralWord(phrase.slice(from, to).replace(/[^\p{L}\p{N}]+$/u, ''));
}
