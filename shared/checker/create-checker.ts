import type { Checker, CheckOptions, CreateChecker } from './check.ts';
import { clarityOf } from './clarity.ts';
import type { Finding } from './finding.ts';
import { FindingIds } from './finding-ids.ts';
import { judgementOf, judgesOf, proposalsFor } from './judgement.ts';
import { compile } from './matching/compile.ts';
import { Terms } from './matching/terms.ts';
import { type Notes, ParagraphReader } from './paragraph-reader.ts';
import { Plainness } from './plainness.ts';
import { paragraphsOf } from './reading/paragraphs.ts';
import { readabilityOf } from './reading/readability.ts';
import type { Proposal, Setting } from './rule.ts';
import { surroundingsOf } from './safety.ts';

export const createChecker: CreateChecker = ({ lexicon, terms = [] }): Checker => {
  const compiled = new Terms('sectors' in lexicon ? compile(lexicon) : lexicon);
  for (const term of terms) compiled.upsert(term);
  const reader = new ParagraphReader(compiled);
  const quiet = new Map<string, boolean>();
  let last: { readonly key: string; readonly setting: Setting } | undefined;

  const findAlone = (text: string, setting: Setting): Proposal[] => {
    const notes = reader.read(text);
    return proposalsFor(text, notes, judgesOf([notes], setting));
  };

  return {
    check(text, options) {
      const key = keyOf(options);
      if (last?.key !== key) last = { key, setting: settingOf(options) };
      const { setting } = last;
      const paragraphs = paragraphsOf(text).map(({ start, end }) => {
        const own = text.slice(start, end);
        return { start, end, text: own, notes: reader.read(own) };
      });
      const judges = judgesOf(
        paragraphs.map(({ notes }) => notes),
        setting,
      );
      const find = (alone: string) => findAlone(alone, setting);
      const plainness = new Plainness(reader, find, quiet, compiled.hasGlossary);
      const ids = new FindingIds();
      const wasUsed = isIn(options.usedBefore);
      const judged = paragraphs.flatMap(({ start, end, text: own, notes }) =>
        setting.readers.length === 0
          ? []
          : judgementOf(own, notes, surroundingsOf(text, start, end), key, judges, plainness, find).map(
              (item) => ({ item, offset: start }),
            ),
      );
      const sum = (pick: (notes: Notes) => number) =>
        paragraphs.reduce((total, { notes }) => total + pick(notes), 0);
      const words = sum((notes) => notes.words);
      return {
        findings: judged.map(
          ({ item: { start, end, name, wording, rest }, offset }): Finding => ({
            id: ids.next(rest.rule, name),
            start: offset + start,
            end: offset + end,
            ...rest,
            ...(options.usedBefore && { firstWith: rest.readers.filter((id) => !wasUsed(id, wording)) }),
          }),
        ),
        clarity: clarityOf(
          judged
            .filter(({ item }) => !item.rest.tentative)
            .map(({ item: { words: covered, rest } }) => ({
              rule: rest.rule,
              readers: rest.readers,
              words: covered,
              fixable: rest.suggestions.length > 0,
            })),
          setting.readers.length,
          words,
          sum((notes) => notes.sentencesLoad),
        ),
        readability: readabilityOf(
          words,
          sum((notes) => notes.sentences),
          sum((notes) => notes.syllables),
        ),
      };
    },

    update({ upsert = [], remove = [] }) {
      for (const id of remove) compiled.remove(id);
      for (const term of upsert) compiled.upsert(term);
      reader.forget();
      quiet.clear();
    },
  };
};

function settingOf(options: CheckOptions): Setting {
  return {
    readers: options.audience.readers,
    level: options.audience.level,
    writer: options.writer,
    knows: isIn(options.knownTerms),
  };
}

/** Whether a reader's list has a wording, whatever its capitals. */
function isIn(lists: CheckOptions['knownTerms'] = {}): (readerId: string, wording: string) => boolean {
  const sets = new Map(
    Object.entries(lists).map(([id, wordings]) => [id, new Set(wordings.map((each) => each.toLowerCase()))]),
  );
  return (readerId, wording) => sets.get(readerId)?.has(wording.toLowerCase()) ?? false;
}

/** All of the options that bears on what is found. */
const keyOf = ({ audience, writer, knownTerms }: CheckOptions): string =>
  JSON.stringify([audience, writer, knownTerms]);
