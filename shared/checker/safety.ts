import { paragraphsOf } from './reading/paragraphs.ts';
import type { Proposal } from './rule.ts';
import type { Settled } from './settle.ts';

/** What stands around a paragraph: the two lines above it and the two below. */
export interface Surroundings {
  readonly above: string;
  readonly below: string;
}

/** The surroundings of [start, end) in a draft. */
export function surroundingsOf(draft: string, start: number, end: number): Surroundings {
  const above = start === 0 ? -1 : draft.lastIndexOf('\n', start - 1);
  const below = draft.indexOf('\n', end);
  const below2 = below < 0 ? -1 : draft.indexOf('\n', below + 1);
  return {
    above: draft.slice(above < 1 ? 0 : draft.lastIndexOf('\n', above - 1) + 1, start),
    below: draft.slice(end, below2 < 0 ? draft.length : below2),
  };
}

/**
 * Takes the promise "safe" back from a paragraph's edits that would bring in a new finding. All safe edits of a sentence are applied
 * together and the sentence is read again; terms and contexts never reach beyond a sentence. A shorter line must not come to join
 * the next one, or part from it.
 *
 * @param text The paragraph.
 * @param all Everything proposed for it, overlaps included, in reading order.
 * @param find What would be found in a text by itself.
 */
export function withProvenSafety(
  text: string,
  around: Surroundings,
  settled: readonly Settled[],
  all: readonly Proposal[],
  find: (text: string) => readonly Proposal[],
): Settled[] {
  const safe = settled.filter(({ edits }) => edits.some((edit) => edit.safe));
  if (safe.length === 0) return [...settled];
  const unsafe = new Set<Settled>();
  if (!keepsLines(text, around, safe)) for (const item of safe) unsafe.add(item);
  const sentences = Map.groupBy(safe, ({ proposal }) => proposal.sentenceStart);
  for (const items of sentences.values()) {
    if (!bringsNothingNew(text, items, all, find)) for (const item of items) unsafe.add(item);
  }
  if (unsafe.size === 0) return [...settled];
  return settled.map((item) =>
    unsafe.has(item) ? { ...item, edits: item.edits.map((edit) => ({ ...edit, safe: false })) } : item,
  );
}

/** The text from one offset of the paragraph to another with the safe edits made; undefined where one reaches outside. */
function edited(text: string, items: readonly Settled[], from: number, to: number): string | undefined {
  let out = '';
  let at = from;
  for (const { edits } of items) {
    const edit = edits.find((candidate) => candidate.safe);
    if (!edit || edit.start < at || edit.end > to) return undefined;
    out += text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return out + text.slice(at, to);
}

/** Whether the paragraph and the lines around it are cut into as many paragraphs as before. */
function keepsLines(text: string, { above, below }: Surroundings, items: readonly Settled[]): boolean {
  if (!text.includes('\n') && above.trim() === '' && below.trim() === '') return true;
  const fixed = edited(text, items, 0, text.length);
  return (
    fixed !== undefined &&
    paragraphsOf(above + fixed + below).length === paragraphsOf(above + text + below).length
  );
}

function bringsNothingNew(
  text: string,
  items: readonly Settled[],
  all: readonly Proposal[],
  find: (text: string) => readonly Proposal[],
): boolean {
  const { sentenceStart, sentenceEnd } = (items[0] as Settled).proposal;
  const after = edited(text, items, sentenceStart, sentenceEnd);
  if (after === undefined) return false;
  const found = counted(find(after));
  if (found.size === 0) return true;
  const fixed = counted(items.map((item) => item.proposal));
  const within = (before: ReadonlyMap<string, number>) =>
    [...found].every(([key, count]) => count <= (before.get(key) ?? 0) - (fixed.get(key) ?? 0));
  if (within(counted(all, sentenceStart, sentenceEnd))) return true;
  // By itself a sentence may show more than in its draft, where an acronym was spelled out before.
  return within(counted(find(text.slice(sentenceStart, sentenceEnd))));
}

function counted(
  proposals: readonly Proposal[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = firstFrom(proposals, from); i < proposals.length; i++) {
    const { start, rule, wording } = proposals[i] as Proposal;
    if (start >= to) break;
    out.set(`${rule} ${wording}`, (out.get(`${rule} ${wording}`) ?? 0) + 1);
  }
  return out;
}

/** Index of the first proposal that starts at or after an offset; proposals are in reading order. */
function firstFrom(proposals: readonly Proposal[], offset: number): number {
  let low = 0;
  let high = proposals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((proposals[middle] as Proposal).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
