/** How much of the sentence is shown on each side, in UTF-16 code units. */
const reach = 70;

/** The words on both sides of a span: within its sentence or line, cut between words, with "…" where cut. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  // A sentence ends in a mark and a space; a line always ends.
  const opening = Math.max(left.lastIndexOf('\n') + 1, lastMatchEnd(left, /[.!?]["”’)]?\s+/g));
  const closing = right.search(/\n|[.!?]["”’)]?(?=\s|$)/);
  let before = left.slice(opening);
  if (opening === 0 && start > reach) before = `…${before.replace(/^\S*\s/, '')}`;
  if (closing < 0) {
    const cut = end + reach < text.length;
    return { before, after: cut ? `${right.replace(/\s\S*$/, '')}…` : right };
  }
  return { before, after: right.slice(0, right[closing] === '\n' ? closing : closing + 1) };
}

function lastMatchEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
