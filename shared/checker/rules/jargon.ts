import { Explained } from '../explained.ts';
import { judge } from '../knowledge.ts';
import type { Hit, Match } from '../matching/matches.ts';
import type { Place } from '../paragraph.ts';
import { isUpperAt } from '../reading/characters.ts';
import { isExplained } from '../reading/explanations.ts';
import { offersAt } from '../rewriting/alternatives.ts';
import { spelledFor } from '../rewriting/dialect.ts';
import { type Examples, type Proposal, type Rule, standingAt, termOf } from '../rule.ts';

interface Jargon {
  readonly place: Place;
  readonly hits: readonly Hit[];
  readonly explained: boolean;
}

/** The wording itself begins with a capital. */
const isCased = ({ entry }: Hit): boolean => isUpperAt(entry.wording, 0);

/** A term that this reader's sectors or country do not use, and that the draft has not explained so far. */
export const jargon: Rule<Jargon> = {
  id: 'jargon',

  notice(paragraph) {
    const out: Jargon[] = [];
    const meet = (match: Match) => {
      if (paragraph.isLongForm(match.first, match.last)) return;
      if (match.first === match.last && !match.hits.some(isCased) && paragraph.isName(match.first)) return;
      out.push({
        place: paragraph.placeOf(match),
        hits: match.hits,
        explained: isExplained(paragraph, match.first, match.last),
      });
    };
    for (const match of paragraph.matches.terms) {
      if (match.hits.every((hit) => !hit.entry.acronym)) meet(match);
    }
    for (const match of paragraph.matches.expansions) {
      const hits = match.hits.filter(({ entry }) => !entry.plainExpansion);
      if (hits.length > 0 && match.last > match.first) meet({ ...match, hits });
    }
    return out;
  },

  begin(_, setting) {
    const explained = new Explained();
    return {
      bearing: (notices) => explained.bearing(notices),
      pass: (notices) => {
        for (const notice of notices) if (notice.explained) explained.add(notice.hits);
      },
      judge({ text, notices }) {
        const out: Proposal[] = [];
        for (const notice of notices) {
          if (notice.explained) explained.add(notice.hits);
          if (explained.hasAny(notice.hits)) continue;
          const verdict = judge(notice.hits, setting);
          if (!verdict) continue;
          const { place } = notice;
          const { hit } = verdict;
          out.push({
            rule: 'jargon',
            ...standingAt(place),
            wording: hit.entry.wording,
            readers: verdict.readers,
            reason: verdict.reason,
            term: termOf(hit.entry),
            ...(verdict.tentative && { tentative: true as const }),
            quiet: hit.entry.quiet,
            edits: () => spelledFor(offersAt(text, place, hit), text, hit.entry, setting),
          });
        }
        return out;
      },
    };
  },
};

function education(country: string) {
  return { readers: [{ id: 'school', sectors: ['education' as const], country }], level: 'general' as const };
}

export const examples: Examples = {
  lexicon: {
    sectors: {
      health: [
        { term: 'care pathway', alternatives: ['treatment plan'], definition: 'the agreed steps of care' },
        {
          term: 'discharge',
          grammar: 'verb',
          alternatives: ['send home'],
          definition: 'send somebody home from hospital',
        },
        {
          term: 'intervention',
          alternatives: ['treatment'],
          definition: 'something done to make a patient better',
        },
        {
          term: 'caseload',
          alternatives: ['list of patients|lists of patients'],
          definition: 'the patients one person looks after',
        },
      ],
      business: [
        {
          term: 'circle back',
          grammar: 'verb',
          alternatives: ['talk again'],
          definition: 'talk about it again later',
        },
        {
          term: 'co-production',
          alternatives: ['joint work'],
          definition: 'planning a service together with its users',
        },
        { term: 'onboarding', alternatives: ['induction'], definition: 'helping new people to start' },
        { term: 'capacity', keep: true, definition: 'being able to decide for oneself' },
        {
          term: 'sprint',
          alternatives: ['work period'],
          definition: 'a short period of planned work',
          context: { near: ['backlog', 'team'], before: ['next'], not: ['race'] },
        },
      ],
      finance: [
        {
          term: 'covenant',
          alternatives: ['loan condition'],
          definition: 'a promise to a lender',
          context: { near: ['breach'] },
        },
      ],
      education: [
        { term: 'NG tube', alternatives: ['feeding tube'], definition: 'a tube through the nose' },
        { term: 'deed', definition: 'a formal paper' },
        { term: 'MTC', expansion: 'multiplication tables check', definition: 'a test of times tables' },
        {
          term: 'TA',
          expansion: 'teaching assistant',
          definition: 'a helper in class',
          plainExpansion: true,
        },
        {
          term: 'formative assessment',
          alternatives: ['check during learning|checks during learning'],
          definition: 'a check on the way',
        },
        {
          term: 'case for support',
          alternatives: ['reasons to give'],
          definition: 'why people should give',
        },
        {
          term: 'hardship line',
          alternatives: ['intervention', 'help'],
          definition: 'a caseload for a person',
        },
        {
          term: 'section 504',
          countries: ['US'],
          definition: 'a US law against leaving disabled pupils out',
        },
        {
          term: 'pupil premium',
          sectors: ['education'],
          countries: ['GB'],
          definition: 'extra money for poorer pupils',
        },
      ],
    },
    wordy: [],
  },
  cases: [
    {
      text: 'The care pathways changed.',
      finds: ['care pathways'],
      suggests: ['replace', 'treatment plans'],
    },
    { text: 'An intervention helped.', finds: ['An intervention'], suggests: ['replace', 'A treatment'] },
    { text: 'The intervention was short.', finds: ['intervention'], suggests: ['replace', 'treatment'] },
    { text: 'Let us circle-back on Monday.', finds: ['circle-back'], suggests: ['replace', 'talk again'] },
    { text: 'We circled back twice.', finds: ['circled back'], suggests: ['replace', 'talked again'] },
    {
      text: 'Coproduction works, and co-production lasts.',
      finds: ['Coproduction', 'co-production'],
      suggests: ['replace', 'Joint work'],
    },
    {
      text: 'She has capacity.',
      finds: ['capacity'],
      suggests: ['explain', 'capacity, meaning being able to decide for oneself'],
    },
    { text: 'Her caseloads grew.', finds: ['caseloads'], suggests: ['replace', 'lists of patients'] },
    { text: 'Their section 504 letter came.', finds: ['section 504'], audience: education('GB') },
    { text: 'Their section 504 letter came.', audience: education('US') },
    { text: 'The team moved it to a sprint.', finds: ['sprint'] },
    { text: 'In the next sprint we start.', finds: ['sprint'] },
    { text: 'Our team won the sprint race.' },
    { text: 'We can sprint.' },
    { text: 'He was discharged.', finds: ['discharged'], suggests: ['replace', 'sent home'] },
    { text: 'The care pathway (a plan for your visits) is ready. Read the care pathway.' },
    { text: 'Your care pathway, meaning the steps of your care, is ready.' },
    { text: 'The steps of your care, or care pathway, are ready.' },
    { text: 'They work from what we call care pathways.' },
    {
      text: 'It was a breach of covenant.',
      writer: { sectors: ['legal'] },
      audience: { readers: [{ id: 'school', sectors: ['education'] }], level: 'general' },
    },
    {
      text: 'It was a breach of covenant.',
      writer: { sectors: ['finance'] },
      finds: ['covenant'],
      suggests: ['replace', 'loan condition'],
    },
    { text: 'Her NG tube came.', finds: ['NG tube'], suggests: ['replace', 'feeding tube'] },
    { text: 'NG tubes came.', finds: ['NG tubes'], suggests: ['replace', 'Feeding tubes'] },
    { text: 'A deed of variation came.', finds: ['deed'], suggestions: [] },
    {
      text: 'The formative assessment was long.',
      finds: ['formative assessment'],
      suggests: ['replace', 'check during learning'],
    },
    {
      text: 'The formative assessment data came.',
      finds: ['formative assessment'],
      suggestions: ['formative assessment (meaning a check on the way)'],
    },
    {
      text: 'Our cases for support help.',
      finds: ['cases for support'],
      suggests: ['replace', 'reasons to give'],
    },
    {
      text: 'The case for support is ready.',
      finds: ['case for support'],
      suggestions: ['case for support, meaning why people should give,'],
    },
    { text: 'The hardship line rang.', finds: ['hardship line'], suggestions: ['help'] },
    { text: 'They wrote to the care pathway provider (CPP).' },
    { text: 'He was discharged.', finds: ['discharged'], suggestions: ['sent home'] },
    {
      text: 'The care pathways changed.',
      finds: ['care pathways'],
      suggestions: ['treatment plans', 'care pathways (meaning the agreed steps of care)'],
    },
    {
      text: 'The interventions changed.',
      finds: ['interventions'],
      suggestions: ['treatments'],
    },
    {
      text: 'Their section 504 letter came.',
      writer: { sectors: ['education'], country: 'GB' },
      audience: education('GB'),
    },
    { text: 'A care pathway is a list of visits.' },
    {
      text: 'The multiplication tables check is in June.',
      finds: ['multiplication tables check'],
      suggests: ['explain', 'multiplication tables check, meaning a test of times tables,'],
    },
    { text: 'The multiplication tables check (MTC) is in June.' },
    { text: 'The teaching assistant called.' },
    { text: 'The Onboarding Company wrote to us.' },
    {
      text: 'The care pathways changed.',
      audience: { readers: [{ id: 'clinic', sectors: ['health'] }], level: 'general' },
    },
    {
      text: 'The care pathways changed.',
      audience: {
        readers: [{ id: 'nurse', sectors: ['education'], alsoKnows: ['health'] }],
        level: 'general',
      },
    },
  ],
};
