import type { Checker, CheckOptions, CreateChecker } from './check.ts';
import { clarityOf } from './clarity.ts';
import type { Finding } from './finding.ts';
import { FindingIds } from './finding-ids.ts';
import { compile } from './matching/compile.ts';
import { Terms } from './matching/terms.ts';
import { type Notes, ParagraphReader } from './paragraph-reader.ts';
import { isWordKind, kindOf } from './reading/characters.ts';
import { paragraphsOf } from './reading/paragraphs.ts';
import { readabilityOf } from './reading/readability.ts';
import { type Edit, unite } from './rewriting/edits.ts';
import type { Proposal, Seen, Setting } from './rule.ts';
import { rules } from './rules/index.ts';
import { withProvenSafety } from './safety.ts';
import { type Settled, settle, withoutOverlaps } from './settle.ts';

/** One paragraph of a draft with what is known of it. */
interface Read {
  readonly offset: number;
  readonly text: string;
  readonly notes: Notes;
}

export const createChecker: CreateChecker = ({ lexicon, terms = [] }): Checker => {
  const compiled = new Terms('sectors' in lexicon ? compile(lexicon) : lexicon);
  for (const term of terms) compiled.upsert(term);
  const reader = new ParagraphReader(compiled);
  /** Alternatives and meanings in which nothing at all is noticed, which is most of them: plain to everybody. */
  const plain = new Map<string, boolean>();

  const readAlone = (text: string): Read[] => [{ offset: 0, text, notes: reader.read(text) }];

  /** @param stumbled Who would stumble over what has been looked at in this check. */
  const isPlain = (
    edit: Edit,
    proposal: Proposal,
    setting: Setting,
    stumbled: Map<string, ReadonlySet<string>>,
  ): boolean => {
    // What letters stand for is not found beside them.
    if (edit.kind === 'spell-out' || edit.wording === '') return true;
    let quiet = plain.get(edit.wording);
    if (quiet === undefined) {
      quiet = reader
        .read(inSentence(edit.wording.replace('|', '\n')))
        .notices.every((list) => list.length === 0);
      plain.set(edit.wording, quiet);
    }
    if (quiet) return true;
    const offered = edit.kind === 'explain' ? edit.wording : edit.replacement;
    let stumbling = stumbled.get(offered);
    if (stumbling === undefined) {
      const found = proposalsFor(readAlone(inSentence(offered)), setting);
      stumbling = new Set(found.flatMap(({ readers }) => readers));
      stumbled.set(offered, stumbling);
    }
    return !proposal.readers.some((id) => stumbling.has(id));
  };

  return {
    check(text, options) {
      const setting = settingOf(options);
      const read = paragraphsOf(text).map(({ start, end }): Read => {
        const own = text.slice(start, end);
        return { offset: start, text: own, notes: reader.read(own) };
      });
      const proposals = setting.readers.length === 0 ? [] : inOrder(proposalsFor(read, setting));
      const stumbled = new Map<string, ReadonlySet<string>>();
      const settled = withProvenSafety(
        text,
        settle(withoutOverlaps(proposals), (edit, proposal) => isPlain(edit, proposal, setting, stumbled)),
        proposals,
        (sentence) => proposalsFor(readAlone(sentence), setting),
      );
      const ids = new FindingIds();
      const findings = settled.map((item) => findingOf(item, ids));
      const sum = (pick: (notes: Notes) => number) =>
        read.reduce((total, { notes }) => total + pick(notes), 0);
      const words = sum((notes) => notes.words);
      return {
        findings,
        clarity: clarityOf(
          findings.map(({ rule, readers, suggestions, text: found }) => ({
            rule,
            readers,
            words: wordsIn(found),
            fixable: suggestions.length > 0,
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
      plain.clear();
    },
  };
};

/** By themselves, letters in capitals would pass for a heading. */
const inSentence = (wording: string): string => `zz ${wording} zz`;

function settingOf(options: CheckOptions): Setting {
  const known = new Map<string, Set<string>>();
  for (const [readerId, wordings] of Object.entries(options.knownTerms ?? {})) {
    known.set(readerId, new Set(wordings.map((wording) => wording.toLowerCase())));
  }
  return {
    readers: options.audience.readers,
    level: options.audience.level,
    writer: options.writer,
    knows: (readerId, wording) => known.get(readerId)?.has(wording.toLowerCase()) ?? false,
  };
}

function proposalsFor(read: readonly Read[], setting: Setting): Proposal[] {
  return rules.flatMap((rule, i) => {
    const seen: Seen<object>[] = [];
    for (const { offset, text, notes } of read) {
      const notices = notes.notices[i];
      if (notices && notices.length > 0) seen.push({ offset, text, notices });
    }
    return seen.length > 0 ? rule.judge(seen, setting) : [];
  });
}

/** Reading order; where two start together, the longer first, then the earlier rule's. */
const inOrder = (proposals: Proposal[]): Proposal[] =>
  proposals.sort((a, b) => a.start - b.start || b.end - a.end);

function findingOf({ proposal, edits }: Settled, ids: FindingIds): Finding {
  const { offset, text } = proposal.paragraph;
  const { start, end, suggestions } = unite(
    text,
    { start: proposal.start - offset, end: proposal.end - offset },
    edits,
  );
  return {
    id: ids.next(proposal),
    rule: proposal.rule,
    start: offset + start,
    end: offset + end,
    text: text.slice(start, end),
    readers: proposal.readers,
    reason: proposal.reason,
    ...(proposal.term && { term: proposal.term }),
    suggestions,
  };
}

function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const word = isWordKind(kindOf(text.charCodeAt(i)));
    if (word && !inside) words++;
    inside = word;
  }
  return words;
}
