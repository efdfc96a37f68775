import type { Reader } from '../audience.ts';
import { Explained } from '../explained.ts';
import type { Reason } from '../finding.ts';
import { kept } from '../kept.ts';
import type { Sense } from '../lexicon/entry.ts';
import { isEveryday } from '../matching/entry.ts';
import type { Hit } from '../matching/matches.ts';
import type { Place } from '../paragraph.ts';
import { isExplained } from '../reading/explanations.ts';
import { Gap } from '../reading/tokens.ts';
import { offersAt } from '../rewriting/alternatives.ts';
import { spelledFor } from '../rewriting/dialect.ts';
import { type Examples, judgeAlone, type Proposal, type Rule, standingAt, termOf } from '../rule.ts';

interface FalseFriendUse {
  readonly place: Place;
  readonly hits: readonly Hit[];
  readonly explained: boolean;
}

/** Who takes a word otherwise than its writer, and how. */
interface Misreading {
  readonly readers: readonly string[];
  readonly reason: Reason;
  /** The hit as if its entry had the writer's sense alone. */
  readonly meant: Hit;
}

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
        hits: match.hits,
        explained: isExplained(paragraph, match.first, match.last),
      })),

  begin(_, setting) {
    if (!setting.writer || setting.writer.sectors.length === 0) return judgeAlone(() => []);
    const explained = new Explained();
    return {
      bearing: (notices) => explained.bearing(notices),
      pass: (notices) => {
        for (const notice of notices) if (notice.explained) explained.add(notice.hits);
      },
      judge({ text, notices }) {
        const out: Proposal[] = [];
        for (const { place, hits, explained: isExplanation } of notices) {
          if (isExplanation) explained.add(hits);
          if (explained.hasAny(hits)) continue;
          const [hit] = hits;
          const misreading = hit && misreadingOf(hit, setting);
          if (!misreading) continue;
          const { entry } = hit;
          out.push({
            rule: 'false-friend',
            ...standingAt(place),
            wording: entry.wording,
            readers: misreading.readers,
            reason: misreading.reason,
            term: termOf(entry),
            ...((!hit.sure || entry.obvious) && { tentative: true as const }),
            quiet: entry.quiet,
            edits: () => spelledFor(offersAt(text, place, misreading.meant), text, entry, setting),
          });
        }
        return out;
      },
    };
  },
};

const misreadingOf = kept<Hit, Misreading>((hit, { writer, readers, knows }) => {
  const { entry, sure } = hit;
  const meant = senseOf(entry.senses, writer?.sectors ?? []);
  if (!meant || isEveryday(meant)) return undefined;
  const read = readers.flatMap((reader) => {
    const sense = knows(reader.id, entry.wording) ? meant : readingOf(entry.senses, reader, meant, sure);
    return sense && sense !== meant ? [{ reader: reader.id, meaning: sense.meaning }] : [];
  });
  if (read.length === 0) return undefined;
  return {
    readers: read.map(({ reader }) => reader),
    reason: { code: 'two-meanings', meant: meant.meaning, read },
    meant: { ...hit, entry: { ...entry, alternatives: meant.instead, definition: meant.meaning } },
  };
});

const senseOf = (senses: readonly Sense[], sectors: readonly string[]): Sense | undefined =>
  senses.find((sense) => sense.sectors.some((sector) => sectors.includes(sector)));

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
