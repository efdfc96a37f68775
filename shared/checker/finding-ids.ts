import type { RuleId } from './finding.ts';
import { hashSeed, hashStep } from './reading/vocabulary.ts';
import type { Proposal } from './rule.ts';

/**
 * Names a finding by wording and the lasting word before it. The words themselves are hashed, as ids are stored (ignored findings).
 */
export function nameOf({ wording, landmark }: Pick<Proposal, 'wording' | 'landmark'>): number {
  let hash = hashSeed;
  for (let i = 0; i < wording.length; i++) hash = hashStep(hash, wording.charCodeAt(i));
  return hashStep(hashStep(hash, landmark & 0xffff), landmark >>> 16) >>> 1;
}

/**
 * Counts findings of the same rule and name apart. A plain count of the wording would rename all later ones when an earlier one is fixed.
 */
export class FindingIds {
  readonly #counts = new Map<RuleId, Map<number, number>>();

  next(rule: RuleId, name: number): string {
    let counts = this.#counts.get(rule);
    if (counts === undefined) {
      counts = new Map();
      this.#counts.set(rule, counts);
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${rule}-${name}-${count}`;
  }
}
