import type { Edit } from './rewriting/edits.ts';
import type { Proposal } from './rule.ts';

/** A proposal that stays, with the edits that keep clear of its neighbours. */
export interface Settled {
  readonly proposal: Proposal;
  readonly edits: readonly Edit[];
}

/** Without overlaps, from and in reading order: of two proposals for the same words the longer stays, of equal ones the earlier rule's. */
export function withoutOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    let stays = true;
    for (let last = kept.at(-1); last && last.end > proposal.start; last = kept.at(-1)) {
      if (last.end - last.start >= proposal.end - proposal.start) {
        stays = false;
        break;
      }
      kept.pop();
    }
    if (stays) kept.push(proposal);
  }
  return kept;
}

/** Makes the edits of a paragraph's proposals, and drops those that are not wanted or reach into the finding before or after. */
export function settle(
  kept: readonly Proposal[],
  isWanted: (edit: Edit, proposal: Proposal) => boolean,
): Settled[] {
  let taken = 0;
  return kept.map((proposal, i) => {
    const next = kept[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const edits = proposal
      .edits()
      .filter(
        (edit) =>
          (edit.start >= proposal.start || edit.start >= taken) &&
          (edit.end <= proposal.end || edit.end <= next) &&
          isWanted(edit, proposal),
      );
    taken = proposal.end;
    for (const { end } of edits) taken = Math.max(taken, end);
    return { proposal, edits };
  });
}
