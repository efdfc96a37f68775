import type { ParagraphReader } from './paragraph-reader.ts';
import type { Edit } from './rewriting/edits.ts';
import type { Proposal } from './rule.ts';
import { rules } from './rules/index.ts';

/** By themselves, letters in capitals would pass for a heading. */
const inSentence = (wording: string): string => `zz ${wording} zz`;

/**
 * Whether no rule notices anything in a wording: it is plain to everybody. Words with two meanings are left out, as what stands around
 * the wording says which is meant.
 */
export const isQuiet = (reader: ParagraphReader, wording: string): boolean =>
  reader
    .read(inSentence(wording.replace('|', '\n')))
    .notices.every((list, i) => list.length === 0 || rules[i]?.id === 'false-friend');

/** Whether what is offered would itself be stumbled over. */
export class Plainness {
  readonly #reader: ParagraphReader;
  readonly #find: (text: string) => readonly Proposal[];
  /** Alternatives and meanings in which nothing at all is noticed, which is most of them: plain to everybody. */
  readonly #quiet: Map<string, boolean>;
  /** A colleague's terms may stand in what the build found quiet. */
  readonly #hasGlossary: boolean;
  /** Who would stumble over what has been looked at for these readers. */
  readonly #stumbled = new Map<string, ReadonlySet<string>>();

  /** @param find What would be found in a text by itself. @param quiet Kept from one check to the next, as long as the terms stay the same. */
  constructor(
    reader: ParagraphReader,
    find: (text: string) => readonly Proposal[],
    quiet: Map<string, boolean>,
    hasGlossary: boolean,
  ) {
    this.#reader = reader;
    this.#find = find;
    this.#quiet = quiet;
    this.#hasGlossary = hasGlossary;
  }

  /** To all the readers whom the proposal names. */
  isPlain(edit: Edit, proposal: Proposal): boolean {
    // What letters stand for is not found beside them.
    if (edit.kind === 'spell-out' || edit.wording === '') return true;
    if (proposal.quiet && !this.#hasGlossary) return true;
    if (this.#isQuiet(edit.wording)) return true;
    const offered = edit.kind === 'explain' ? edit.wording : edit.replacement;
    let stumbling = this.#stumbled.get(offered);
    if (stumbling === undefined) {
      stumbling = new Set(this.#find(inSentence(offered)).flatMap(({ readers }) => readers));
      this.#stumbled.set(offered, stumbling);
    }
    return !proposal.readers.some((id) => stumbling.has(id));
  }

  #isQuiet(wording: string): boolean {
    let quiet = this.#quiet.get(wording);
    if (quiet === undefined) {
      quiet = isQuiet(this.#reader, wording);
      this.#quiet.set(wording, quiet);
    }
    return quiet;
  }
}
