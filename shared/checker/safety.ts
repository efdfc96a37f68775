import { paragraphsOf } from './reading/paragraphs.ts';
import type { Proposal } from './rule.ts';
import type { Settled } from './settle.ts';

/**
 * Takes the promise "safe" back from edits that would bring in a new finding. All safe edits of a sentence are applied together and
 * the sentence is read again; terms and contexts never reach beyond a sentence. A shorter line must not come to join the next one,
 * or part from it.
 *
 * @param find What would be found in a text by itself.
 * @param all Everything proposed for the draft, overlaps included.
 */
export function withProvenSafety(
  draft: string,
  settled: readonly Settled[],
  all: readonly Proposal[],
  find: (text: string) => readonly Proposal[],
): Settled[] {
  const safe = settled.filter(({ edits }) => edits.some((edit) => edit.safe));
  if (safe.length === 0) return [...settled];
  const unsafe = new Set<Settled>();
  for (const items of grouped(safe, ({ paragraph, sentenceStart }) => paragraph.offset + sentenceStart)) {
    if (!bringsNothingNew(items, all, find)) for (const item of items) unsafe.add(item);
  }
  for (const items of grouped(safe, ({ paragraph }) => paragraph.offset)) {
    if (!keepsLines(draft, items)) for (const item of items) unsafe.add(item);
  }
  if (unsafe.size === 0) return [...settled];
  return settled.map((item) =>
    unsafe.has(item) ? { ...item, edits: item.edits.map((edit) => ({ ...edit, safe: false })) } : item,
  );
}

function grouped(
  items: readonly Settled[],
  key: (proposal: Proposal) => number,
): Iterable<readonly Settled[]> {
  const groups = new Map<number, Settled[]>();
  for (const item of items) {
    const list = groups.get(key(item.proposal));
    if (list) list.push(item);
    else groups.set(key(item.proposal), [item]);
  }
  return groups.values();
}

/** The text from one offset of the paragraph to another with the safe edits made; undefined where one reaches outside. */
function edited(items: readonly Settled[], from: number, to: number): string | undefined {
  const { text } = (items[0] as Settled).proposal.paragraph;
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

/** Whether the paragraph and the lines beside it are cut into as many paragraphs as before. */
function keepsLines(draft: string, items: readonly Settled[]): boolean {
  const { offset, text } = (items[0] as Settled).proposal.paragraph;
  const end = offset + text.length;
  const above = offset === 0 ? -1 : draft.lastIndexOf('\n', offset - 1);
  const below = draft.indexOf('\n', end);
  const below2 = below < 0 ? -1 : draft.indexOf('\n', below + 1);
  const before = draft.slice(above < 1 ? 0 : draft.lastIndexOf('\n', above - 1) + 1, offset);
  const after = draft.slice(end, below2 < 0 ? draft.length : below2);
  if (!text.includes('\n') && before.trim() === '' && after.trim() === '') return true;
  const fixed = edited(items, 0, text.length);
  return (
    fixed !== undefined &&
    paragraphsOf(before + fixed + after).length === paragraphsOf(before + text + after).length
  );
}

function bringsNothingNew(
  items: readonly Settled[],
  all: readonly Proposal[],
  find: (text: string) => readonly Proposal[],
): boolean {
  const { paragraph, sentenceStart, sentenceEnd } = (items[0] as Settled).proposal;
  const after = edited(items, sentenceStart, sentenceEnd);
  if (after === undefined) return false;
  const found = counted(find(after));
  const fixed = counted(items.map((item) => item.proposal));
  const within = (before: ReadonlyMap<string, number>) =>
    [...found].every(([key, count]) => count <= (before.get(key) ?? 0) - (fixed.get(key) ?? 0));
  if (found.size === 0) return true;
  const from = paragraph.offset + sentenceStart;
  const to = paragraph.offset + sentenceEnd;
  if (within(counted(all, from, to))) return true;
  // By itself a sentence may show more than in its draft, where an acronym was spelled out before.
  return within(counted(find(paragraph.text.slice(sentenceStart, sentenceEnd))));
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
