import { isUsable, judge } from '../knowledge.ts';
import type { Entry } from '../matching/entry.ts';
import type { AcronymUse } from '../reading/acronym-uses.ts';
import { initialsOfNames } from '../reading/acronyms.ts';
import { everydayIn } from '../reading/everyday-capitals.ts';
import { spelledFor } from '../rewriting/dialect.ts';
import { acronymEdits } from '../rewriting/spell-out.ts';
import { type Examples, type Proposal, type Rule, type Setting, standingAt, termOf } from '../rule.ts';

/** The long form of a known acronym, written out in the text. */
interface WrittenOut {
  readonly place: { readonly start: number };
  readonly writtenOut: string;
}

/** Initials of people who are named in the paragraph. */
interface Names {
  readonly place: { readonly start: number };
  readonly initials: readonly string[];
}

type Notice = AcronymUse | WrittenOut | Names;

/** Letters that the draft has not spelled out by then and that a reader does not know. One finding for each, at its first use. */
export const acronym: Rule<Notice> = {
  id: 'acronym',

  notice(paragraph) {
    const { tokens, matches } = paragraph;
    const out: Notice[] = paragraph.acronymUses.filter(
      ({ place }) => !isOfModel(paragraph.text, place.start, place.end),
    );
    for (const match of matches.expansions) {
      for (const { entry } of match.hits)
        out.push({ place: { start: tokens.startOf(match.first) }, writtenOut: entry.id });
    }
    const initials = initialsOfNames(paragraph);
    if (initials.length > 0) out.push({ place: { start: 0 }, initials });
    return out.length > 1 ? out.sort((a, b) => a.place.start - b.place.start) : out;
  },

  begin(draft, setting) {
    const later = longFormsOf(draft);
    const people = new Set(
      draft.flatMap((notices) => notices.flatMap((notice) => ('initials' in notice ? notice.initials : []))),
    );
    const dealtWith = new Set<string>();
    const writtenOut = new Set<string>();
    const isWrittenOut = ({ hits }: AcronymUse) => hits.some((hit) => writtenOut.has(hit.entry.id));
    const passOne = (notice: Notice) => {
      if ('writtenOut' in notice) writtenOut.add(notice.writtenOut);
      else if ('short' in notice) dealtWith.add(notice.short);
    };
    return {
      bearing: (notices) =>
        notices
          .map((notice) => {
            if (!('short' in notice)) return '';
            const { short } = notice;
            if (dealtWith.has(short)) return 'd';
            return `${isWrittenOut(notice) ? 'w' : ''}${people.has(short) ? 'p' : ''}${later.get(short) ?? ''}`;
          })
          .join('|'),
      pass: (notices) => {
        for (const notice of notices) passOne(notice);
      },
      judge({ text, notices }) {
        const out: Proposal[] = [];
        for (const notice of notices) {
          if ('short' in notice && !dealtWith.has(notice.short)) {
            const isDefined = notice.longForm !== undefined || notice.explained || isWrittenOut(notice);
            const isSomebody = notice.hits.length === 0 && people.has(notice.short);
            const proposal =
              isDefined || isSomebody ? undefined : propose(text, notice, setting, later.get(notice.short));
            if (proposal) out.push(proposal);
          }
          passOne(notice);
        }
        return out;
      },
    };
  },
};

/** Letters beside a hyphen and a number of several digits: a model, a form or a reference ("FX-220", "990-EZ"), whatever they stand for alone. */
const isOfModel = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(end) === 45 && /^-\d{2,}/.test(text.slice(end, end + 3))) ||
  (text.charCodeAt(start - 1) === 45 && /\d{2}-$/.test(text.slice(Math.max(0, start - 3), start)));

/** The finding for letters that nothing in the draft explains, where somebody does not know them. */
function propose(
  text: string,
  use: AcronymUse,
  setting: Setting,
  later: string | undefined,
): Proposal | undefined {
  const { hits, short, place } = use;
  const usable = hits.filter(({ entry }) => isUsable(entry, setting));
  const verdict = usable.length > 0 ? judge(hits, setting) : undefined;
  const strange = usable.length > 0 ? (verdict?.readers ?? []) : strangers(short, setting);
  const readers = hits.some(({ entry }) => entry.source === 'glossary')
    ? strange
    : withoutLocals(strange, short, setting);
  if (readers.length === 0) return undefined;
  // Letters outside their entry's context may be something else: no reader who might know them is named, nothing is offered.
  const entry =
    verdict?.hit.sure && isLikely(verdict.hit.entry, short, setting) ? verdict.hit.entry : undefined;
  return {
    rule: 'acronym',
    ...standingAt(place),
    wording: entry?.wording ?? short,
    landmark: 0,
    readers,
    reason: verdict?.reason.code === 'other-country' ? verdict.reason : { code: 'not-spelled-out' },
    ...(entry && { term: termOf(entry) }),
    ...(verdict?.tentative && { tentative: true as const }),
    quiet: verdict?.candidates.every((candidate) => candidate.entry.quiet) ?? false,
    edits: () => {
      const edits = acronymEdits(text, use, later, entry ? (verdict?.candidates ?? []) : [], usable);
      return entry && later === undefined ? spelledFor(edits, text, entry, setting) : edits;
    },
  };
}

const fewLetters = 3;

/** Few letters stand for something else in every sector: what they are in one that the writer is not of is no guess to put in a mail. */
const isLikely = ({ source, context, sectors }: Entry, short: string, { writer }: Setting): boolean =>
  source === 'glossary' ||
  short.length > fewLetters ||
  context !== undefined ||
  !writer ||
  writer.sectors.some((sector) => sectors.includes(sector));

/** What letters stand for, by the letters, wherever the draft says so; '' where it says so of several of them. */
function longFormsOf(draft: readonly (readonly Notice[])[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const notices of draft) {
    for (const notice of notices) {
      if ('longForm' in notice && notice.longForm !== undefined && !out.has(notice.short)) {
        out.set(notice.short, notice.plural ? '' : notice.longForm);
      }
    }
  }
  return out;
}

const strangers = (short: string, setting: Setting): string[] =>
  setting.readers.filter((reader) => !setting.knows(reader.id, short)).map((reader) => reader.id);

/** The readers to whom the letters are not everyday ones of their country. */
const withoutLocals = (ids: readonly string[], short: string, setting: Setting): readonly string[] => {
  const letters = short.toLowerCase();
  if (![...everydayIn.values()].some((list) => list.has(letters))) return ids;
  const local = setting.readers.filter(
    ({ country }) => country === undefined || everydayIn.get(country)?.has(letters),
  );
  return ids.filter((id) => !local.some((reader) => reader.id === id));
};

export const examples: Examples = {
  lexicon: {
    sectors: {
      education: [
        {
          term: 'IEP',
          expansion: 'individualized education program',
          countries: ['US'],
          definition: 'a plan for a pupil who needs extra help',
        },
        {
          term: 'SENCO',
          expansion: 'special educational needs coordinator',
          definition: 'the teacher in charge of extra help',
        },
      ],
      health: [
        {
          term: 'MDT',
          expansion: 'multidisciplinary team',
          definition: 'the people who care for a patient',
        },
        { term: 'PRN', expansion: 'as needed', grammar: 'fixed', definition: 'taken only when needed' },
      ],
      technology: [
        {
          term: 'F&A',
          kind: 'acronym',
          expansion: 'facilities and administrative costs',
          definition: 'the part of a grant that pays for buildings',
        },
        { term: 'IT', expansion: 'information technology', definition: 'computers and their care' },
        {
          term: 'SLA',
          expansion: 'service level agreement',
          definition: 'a promise of how good a service will be',
        },
        { term: 'SaaS', expansion: 'software as a service', definition: 'software used over the internet' },
      ],
    },
    wordy: [],
  },
  cases: [
    {
      text: 'The IEPs are ready.',
      finds: ['IEPs'],
      suggests: ['spell-out', 'individualized education programs (IEPs)'],
    },
    { text: 'See you soon.\n\nMarcus Lee, MDT' },
    { text: 'Your printer (SLA-220) is on its way.' },
    { text: 'The form 990-SLA is on its way.' },
    { text: 'SLAS are odd.', finds: ['SLAS'], suggestions: [] },
    {
      text: 'MDT will meet.',
      finds: ['MDT'],
      suggests: ['spell-out', 'The multidisciplinary team (MDT)'],
    },
    {
      text: 'We signed an SLA.',
      finds: ['an SLA'],
      suggests: ['spell-out', 'a service level agreement (SLA)'],
    },
    {
      text: 'The M.D.T. met. The MDT agreed.',
      finds: ['M.D.T.'],
      suggests: ['spell-out', 'multidisciplinary team (MDT)'],
    },
    { text: 'Ask IT about it.', finds: ['IT'], suggests: ['spell-out', 'information technology (IT)'] },
    { text: 'We use SaaS.', finds: ['SaaS'] },
    {
      text: "The MDT's view is clear.",
      finds: ["MDT's"],
      suggests: ['spell-out', "multidisciplinary team's (MDT's)"],
    },
    {
      text: 'The GTF met twice. The grants task force (GTF) then left.',
      finds: ['GTF'],
      suggests: ['spell-out', 'grants task force (GTF)'],
    },
    { text: 'The QZX starts in May. The QZX ends in June.', finds: ['QZX'] },
    { text: 'The multidisciplinary team (MDT) met. The MDT agreed.' },
    { text: 'The MDT (multidisciplinary team) met.' },
    { text: 'The MDT meeting [multidisciplinary team] is off.' },
    { text: 'The United Harbours Sailing Fund (UHFS) paid. The UHFS is kind.' },
    { text: 'The QZX (five people) met.', finds: ['QZX'] },
    { text: 'Take it as needed (PRN). PRN is fine.' },
    { text: 'The SENCO, meaning the teacher in charge of extra help, called.' },
    { text: 'It was the task force for local grants (TFLG), and the TFLG left.' },
    { text: 'TFLG stands for task force for local grants. Ask the TFLG.' },
    { text: 'The UK and the US sent a PDF at 10 AM to the CEO. OK?' },
    { text: 'She lives in Austin, TX and meets us in room B12.' },
    { text: 'PLEASE READ THIS NOW\n\nPlease do NOT reply.' },
    { text: 'Hi TJ,\n\nThe room is free.\n\nKind regards,\nAnna Cole, RGN\nXYZ Trust' },
    { text: 'Present: R. Jones and Jo Smith. RJ to ask; JS will help.' },
    { text: 'My postcode is BS1 4DJ, in Part II of FY26.' },
    { text: 'It is it.' },
    {
      text: 'The MDTs are here.',
      finds: ['MDTs'],
      suggests: ['spell-out', 'multidisciplinary teams (MDTs)'],
    },
    { text: 'The SaaS was cheap, and the SlA was signed.', finds: ['SaaS', 'SlA'] },
    { text: 'We spoke about pupil T.W. and about J.K. and patient AB.' },
    { text: 'The MRI, the CV, the ISBN and the YMCA.' },
    {
      text: 'He sat a GCSE.',
      audience: { readers: [{ id: 'r', sectors: ['legal'], country: 'US' }], level: 'general' },
      finds: ['GCSE'],
    },
    {
      text: 'He sat a GCSE.',
      audience: { readers: [{ id: 'r', sectors: ['legal'], country: 'GB' }], level: 'general' },
    },
    {
      // Somebody else's letters: what they stand for here is not known.
      text: 'The IEP is ready.',
      writer: { sectors: ['education'], country: 'GB' },
      audience: { readers: [{ id: 'r', sectors: ['legal'], country: 'GB' }], level: 'general' },
      finds: ['IEP'],
      suggestions: [],
    },
    {
      text: 'F&A is capped.',
      finds: ['F&A'],
      suggestions: ['F&A, meaning the part of a grant that pays for buildings,'],
    },
    {
      text: 'The MDT met.',
      audience: { readers: [{ id: 'ward', sectors: ['health'] }], level: 'general' },
    },
  ],
};
