import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import { findMatches } from '@plainbridge/shared/checker/matching/matches.ts';
import { Terms } from '@plainbridge/shared/checker/matching/terms.ts';
import { Paragraph } from '@plainbridge/shared/checker/paragraph.ts';
import { paragraphsOf } from '@plainbridge/shared/checker/reading/paragraphs.ts';
import { readAcronyms } from '@plainbridge/shared/checker/reading/read-acronyms.ts';
import { Tokens } from '@plainbridge/shared/checker/reading/tokens.ts';

/** An acronym or a long form in the form that the quality scorers read. */
export interface ReadFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: 'acronym' | 'longform';
  readonly expansion?: string;
}

/** What a set's annotators took for the whole. */
interface Convention {
  /** Whether a long form ends with the word that gives the last letter, or at the bracket. */
  readonly endsWithLetters: boolean;
  /** Whether the 's belongs to an acronym. */
  readonly possessive: boolean;
  /** Whether one letter is an acronym. */
  readonly singles: boolean;
}

const conventions: readonly (readonly [setStarts: string, Convention])[] = [
  ['acro-sdu22', { endsWithLetters: true, possessive: true, singles: false }],
  ['acro-sdu', { endsWithLetters: true, possessive: false, singles: true }],
  ['acro-', { endsWithLetters: false, possessive: false, singles: true }],
];

const terms = new Terms(compile({ sectors: {}, wordy: [] }));
const tokens = new Tokens();
const readInTokens = terms.readerInto(tokens);

/** Every acronym and long form that the reading recognised, shown to a writer or not. */
export function acronymsIn(text: string, set: string): ReadFinding[] {
  const convention = conventions.find(([starts]) => set.startsWith(starts))?.[1];
  if (!convention) throw new Error(`No convention for the set ${set}`);
  return paragraphsOf(text).flatMap(({ start: offset, end }) => {
    const own = text.slice(offset, end);
    readInTokens(own);
    const paragraph = new Paragraph(own, tokens, findMatches(own, tokens, terms), terms);
    return readAcronyms(paragraph).flatMap((acronym): ReadFinding[] => {
      const { start, longForm } = acronym;
      const last = convention.possessive ? acronym.possessiveEnd : acronym.end;
      const short: ReadFinding = { start: offset + start, end: offset + last, kind: 'acronym' };
      const shown = convention.singles || last - start > 1;
      if (!longForm) return shown ? [short] : [];
      const long: ReadFinding = {
        start: offset + longForm.start,
        end: offset + (convention.endsWithLetters ? longForm.reach : longForm.end),
        kind: 'longform',
      };
      const expansion = own.slice(longForm.start, longForm.end);
      return shown ? [{ ...short, expansion }, long] : [long];
    });
  });
}
