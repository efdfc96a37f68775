import { judge } from '../knowledge.ts';
import type { Hit } from '../matching/matches.ts';
import type { Paragraph, Place } from '../paragraph.ts';
import { initialsOfNames, isAcronymShape, isEverydayUse, lettersOf } from '../reading/acronyms.ts';
import { isExplained } from '../reading/explanations.ts';
import { longFormOf } from '../reading/long-forms.ts';
import { Flag } from '../reading/tokens.ts';
import { acronymEdits } from '../rewriting/spell-out.ts';
import type { Proposal, Rule, Seen, Setting } from '../rule.ts';

/** An acronym in the text. */
interface Use {
  readonly place: Place;
  /** As written, without dots and plural s. */
  readonly short: string;
  readonly plural: boolean;
  readonly hits: readonly Hit[];
  /** What the writer says right there that it stands for. */
  readonly longForm: string | undefined;
  readonly explained: boolean;
}

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

type Notice = Use | WrittenOut | Names;

/** Letters that the draft has not spelled out by then and that a reader does not know. One finding for each, at its first use. */
export const acronym: Rule<Notice> = {
  id: 'acronym',

  notice(paragraph) {
    const out: Notice[] = [];
    const { tokens, matches } = paragraph;
    const { flags } = tokens;
    const shape = Flag.capitals | Flag.dotted;
    for (const match of matches.expansions) {
      for (const { entry } of match.hits)
        out.push({ place: { start: tokens.startOf(match.first) }, writtenOut: entry.id });
    }
    let from = 0;
    const meetUnknown = (to: number) => {
      for (let i = from; i < to; i++) {
        if (((flags[i] as number) & shape) !== 0 && isAcronymShape(paragraph, i))
          meet(out, paragraph, i, i, []);
      }
    };
    for (const match of matches.terms) {
      meetUnknown(match.first);
      const hits = match.hits.filter((hit) => hit.entry.acronym);
      if (hits.length > 0) meet(out, paragraph, match.first, match.last, hits);
      from = match.last + 1;
    }
    meetUnknown(tokens.count);
    const initials = initialsOfNames(paragraph);
    if (initials.length > 0) out.push({ place: { start: 0 }, initials });
    return out.length > 1 ? out.sort((a, b) => a.place.start - b.place.start) : out;
  },

  judge(seen, setting) {
    const out: Proposal[] = [];
    const later = longFormsOf(seen);
    const people = new Set(
      seen.flatMap(({ notices }) =>
        notices.flatMap((notice) => ('initials' in notice ? notice.initials : [])),
      ),
    );
    const dealtWith = new Set<string>();
    const writtenOut = new Set<string>();
    for (const { offset, text, notices } of seen) {
      for (const notice of notices) {
        if ('writtenOut' in notice) {
          writtenOut.add(notice.writtenOut);
          continue;
        }
        if ('initials' in notice || dealtWith.has(notice.short)) continue;
        dealtWith.add(notice.short);
        if (notice.longForm !== undefined || notice.explained) continue;
        if (notice.hits.some((hit) => writtenOut.has(hit.entry.id))) continue;
        if (notice.hits.length === 0 && people.has(notice.short)) continue;
        const verdict = notice.hits.length > 0 ? judge(notice.hits, setting) : undefined;
        const readers = notice.hits.length > 0 ? (verdict?.readers ?? []) : strangers(notice.short, setting);
        if (readers.length === 0) continue;
        const { place } = notice;
        // Letters outside their entry's context may be something else: no reader who might know them is named, nothing is offered.
        const entry = verdict?.hit.sure ? verdict.hit.entry : undefined;
        out.push({
          rule: 'acronym',
          start: offset + place.start,
          end: offset + place.end,
          paragraph: { offset, text },
          sentenceStart: place.sentenceStart,
          sentenceEnd: place.sentenceEnd,
          wording: entry?.wording ?? notice.short,
          landmark: 0,
          readers,
          reason: verdict?.reason.code === 'other-country' ? verdict.reason : { code: 'not-spelled-out' },
          ...(entry && {
            term: {
              source: entry.source === 'glossary' ? ('glossary' as const) : ('lexicon' as const),
              id: entry.id,
              wording: entry.wording,
              definition: entry.definition,
            },
          }),
          edits: () =>
            acronymEdits(
              text,
              notice,
              later.get(notice.short),
              entry ? (verdict?.candidates ?? []) : [],
              notice.hits,
            ),
        });
      }
    }
    return out;
  },

  examples: {
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
      { text: 'Take it as needed (PRN). PRN is fine.' },
      { text: 'The SENCO, meaning the teacher in charge of extra help, called.' },
      { text: 'It was the task force for local grants (TFLG), and the TFLG left.' },
      { text: 'TFLG stands for task force for local grants. Ask the TFLG.' },
      { text: 'The UK and the US sent a PDF at 10 AM to the CEO. OK?' },
      { text: 'She lives in Austin, TX and meets us in room B12.' },
      { text: 'PLEASE READ THIS NOW\n\nPlease do NOT reply.' },
      { text: 'Hi TJ,\n\nThe room is free.\n\nKind regards,\nAnna Cole, RGN\nXYZ Trust' },
      { text: 'Present: R. Jones and Jo Smith. RJ to ask; JS will help.' },
      { text: 'My postcode is BS1 4DJ, in Part II.' },
      { text: 'It is it.' },
      {
        text: 'The MDT met.',
        audience: { readers: [{ id: 'ward', sectors: ['health'] }], level: 'general' },
      },
    ],
  },
};

function meet(out: Notice[], paragraph: Paragraph, first: number, last: number, hits: readonly Hit[]): void {
  const { tokens } = paragraph;
  const fromGlossary = hits.some((hit) => hit.entry.source === 'glossary');
  if (!fromGlossary && isEverydayUse(paragraph, first)) return;
  if (paragraph.isShouted(first)) return;
  const plural =
    hits.length > 0 ? hits.every((hit) => hit.form === 'plural') : tokens.has(first, Flag.pluralS);
  const short = shortForm(paragraph, first, last, plural);
  const long = longFormOf(paragraph, first, last, lettersOf(short));
  const written = long ? paragraph.text.slice(long.start, long.end) : expansionBefore(paragraph, first, hits);
  const possessive = tokens.has(last + 1, Flag.possessive) && tokens.gapOf(last + 1) === 0;
  out.push({
    place: paragraph.place(first, possessive ? last + 1 : last),
    short,
    plural,
    hits,
    longForm: written,
    explained: written === undefined && isExplained(paragraph, first, last),
  });
}

function shortForm(paragraph: Paragraph, first: number, last: number, plural: boolean): string {
  const text = paragraph.text.slice(paragraph.tokens.startOf(first), paragraph.tokens.endOf(last));
  const undotted = paragraph.tokens.has(first, Flag.dotted) ? text.replaceAll('.', '') : text;
  return plural ? undotted.replace(/s$/i, '') : undotted;
}

/** "as needed (PRN)": an entry's own long form before the bracket, whatever its initials. */
function expansionBefore(paragraph: Paragraph, first: number, hits: readonly Hit[]): string | undefined {
  if (
    first === 0 ||
    !paragraph
      .between(first - 1)
      .trimEnd()
      .endsWith('(')
  )
    return undefined;
  const match = paragraph.matches.expansions.find((expansion) => expansion.last === first - 1);
  return match?.hits.some(({ entry }) => hits.some((hit) => hit.entry === entry))
    ? paragraph.text.slice(paragraph.tokens.startOf(match.first), paragraph.tokens.endOf(match.last))
    : undefined;
}

function longFormsOf(seen: readonly Seen<Notice>[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const { notices } of seen) {
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
