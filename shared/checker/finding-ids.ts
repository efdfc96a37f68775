import { hashSeed, hashStep } from './reading/vocabulary.ts';
import type { Proposal } from './rule.ts';

/**
 * Names findings by rule, wording and the lasting word before it, and counts those that are alike. A plain count of the wording
 * would rename all later ones when an earlier one is fixed. The words themselves are hashed, as ids are stored (ignored findings).
 */
export class FindingIds {
  readonly #counts = new Map<string, number>();

  next({ rule, wording, landmark }: Pick<Proposal, 'rule' | 'wording' | 'landmark'>): string {
    let hash = hashSeed;
    for (let i = 0; i < wording.length; i++) hash = hashStep(hash, wording.charCodeAt(i));
    hash = hashStep(hashStep(hash, landmark & 0xffff), landmark >>> 16);
    const key = `${rule}-${(hash >>> 0).toString(36)}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return `${key}-${count}`;
  }
}
