import type { Reader } from '../audience.ts';
import { Explained } from '../explained.ts';
import type { Sense } from '../lexicon/entry.ts';
import type { Hit } from '../matching/matches.ts';
import type { Place } from '../paragraph.ts';
import { isExplained } from '../reading/explanations.ts';
import { Gap } from '../reading/tokens.ts';
import { offersAt } from '../rewriting/alternatives.ts';
import { spelledFor } from '../rewriting/dialect.ts';
import { type Examples, judgeAlone, type Proposal, type Rule, standingAt, termOf } from '../rule.ts';

interface FalseFriendUse {
  readonly place: Place;
  readonly hit: Hit;
  readonly explained: boolean;
}

const idOf = ({ hit }: FalseFriendUse): string => hit.entry.id;

/** A word that the writer's sector means in one way and a reader's sector in another. Found only where the writer's sector is known. */
export const falseFriend: Rule<FalseFriendUse> = {
  id: 'false-friend',

  notice: (paragraph) =>
    paragraph.matches.falseFriends
      .filter(
        ({ first, last }) =>
          (first !== last || !paragraph.isName(first)) &&
          !paragraph.isLongForm(first, last) &&
          // "shelf-stable" is a word of its own.
          !(first > 0 && paragraph.tokens.gapOf(first) === Gap.hyphen),
      )
      .map((match) => ({
        place: paragraph.placeOf(match),
        hit: match.hits[0] as Hit,
        explained: isExplained(paragraph, match.first, match.last),
      })),

  begin(_, setting) {
    const { writer } = setting;
    if (!writer || writer.sectors.length === 0) return judgeAlone(() => []);
    const explained = new Explained();
    return {
      bearing: (notices) => explained.bearing(notices.map(idOf)),
      pass: (notices) => explained.add(notices.filter((notice) => notice.explained).map(idOf)),
      judge({ text, notices }) {
        const out: Proposal[] = [];
        for (const notice of notices) {
          const { place, hit } = notice;
          const { entry } = hit;
          if (notice.explained) explained.add([entry.id]);
          const meant = senseOf(entry.senses, writer.sectors);
          if (!meant || isEveryday(meant) || explained.hasAny([entry.id])) continue;
          const read = setting.readers.flatMap((reader) => {
            const sense = setting.knows(reader.id, entry.wording)
              ? meant
              : readingOf(entry.senses, reader, meant, hit.sure);
            return sense && sense !== meant ? [{ reader: reader.id, meaning: sense.meaning }] : [];
          });
          if (read.length === 0) continue;
          out.push({
            rule: 'false-friend',
            ...standingAt(place),
            wording: entry.wording,
            readers: read.map(({ reader }) => reader),
            reason: { code: 'two-meanings', meant: meant.meaning, read },
            term: termOf(entry),
            ...((!hit.sure || entry.obvious) && { tentative: true as const }),
            quiet: entry.quiet,
            edits: () => spelledFor(offersAt(text, place, inSense(hit, meant)), text, entry, setting),
          });
        }
        return out;
      },
    };
  },
};

/** Kept, as what can be said for a hit is kept by it. */
const hitsInSense = new WeakMap<Hit, Map<Sense, Hit>>();

/** A hit as if its entry had this sense alone. */
function inSense(hit: Hit, sense: Sense): Hit {
  let known = hitsInSense.get(hit);
  if (known === undefined) {
    known = new Map();
    hitsInSense.set(hit, known);
  }
  let own = known.get(sense);
  if (own === undefined) {
    own = { ...hit, entry: { ...hit.entry, alternatives: sense.instead, definition: sense.meaning } };
    known.set(sense, own);
  }
  return own;
}

const senseOf = (senses: readonly Sense[], sectors: readonly string[]): Sense | undefined =>
  senses.find((sense) => sense.sectors.some((sector) => sectors.includes(sector)));

/** Every reader knows it beside their own: a writer who uses a word so is not asked about it. */
const isEveryday = ({ sectors }: Sense): boolean => sectors.includes('community');

/**
 * How a reader takes the word: as the writer does where any of their sectors does so, else as their own sector does, else in the everyday
 * sense; but an everyday word in none, where nothing but its company says that another is meant.
 */
function readingOf(
  senses: readonly Sense[],
  reader: Reader,
  meant: Sense,
  isSure: boolean,
): Sense | undefined {
  const sectors = [...reader.sectors, ...(reader.alsoKnows ?? [])];
  if (meant.sectors.some((sector) => sectors.includes(sector))) return meant;
  return senseOf(senses, sectors) ?? (isSure ? senseOf(senses, ['community']) : undefined);
}

function readBy(sector: Reader['sectors'][number]) {
  return { readers: [{ id: 'partner', sectors: [sector] }], level: 'general' as const };
}

export const examples: Examples = {
  lexicon: {
    sectors: {},
    wordy: [],
    falseFriends: [
      {
        term: 'intervention',
        senses: [
          { sectors: ['education'], meaning: 'extra teaching for a pupil', instead: ['extra support'] },
          { sectors: ['health'], meaning: 'a treatment', instead: ['treatment'] },
        ],
      },
      {
        term: 'table',
        grammar: 'verb',
        senses: [
          { sectors: ['government'], meaning: 'put forward to be talked about', instead: ['put forward'] },
          { sectors: ['business', 'community'], meaning: 'put off until later', instead: ['put off'] },
        ],
      },
    ],
  },
  cases: [
    {
      text: 'An intervention starts on Monday.',
      writer: { sectors: ['education'] },
      audience: readBy('health'),
      finds: ['intervention'],
      suggests: ['replace', 'extra support'],
    },
    {
      text: 'The interventions worked.',
      writer: { sectors: ['health'] },
      audience: readBy('education'),
      finds: ['interventions'],
      suggests: ['replace', 'treatments'],
    },
    {
      text: 'We tabled the plan.',
      writer: { sectors: ['government'] },
      audience: readBy('finance'),
      finds: ['tabled'],
      suggests: ['replace', 'put forward'],
    },
    { text: 'We tabled the plan.', writer: { sectors: ['legal'] }, audience: readBy('finance') },
    { text: 'We tabled the plan.', writer: { sectors: ['business'] }, audience: readBy('government') },
    { text: 'An intervention starts.', writer: { sectors: ['education'] }, audience: readBy('education') },
    { text: 'An intervention starts.', writer: { sectors: ['education'] }, audience: readBy('legal') },
    { text: 'An intervention starts.', audience: readBy('health') },
    {
      text: 'The intervention, meaning extra teaching, starts. The intervention ends in May.',
      writer: { sectors: ['education'] },
      audience: readBy('health'),
    },
    {
      text: 'An intervention starts.',
      writer: { sectors: ['education'] },
      audience: {
        readers: [{ id: 'nurse', sectors: ['health'], alsoKnows: ['education'] }],
        level: 'general',
      },
    },
  ],
};
