import { hashSeed, hashStep } from './reading/vocabulary.ts';
import type { Proposal } from './rule.ts';

/**
 * Names a finding by rule, wording and the lasting word before it. The words themselves are hashed, as ids are stored (ignored
 * findings).
 */
export function nameOf({ rule, wording, landmark }: Pick<Proposal, 'rule' | 'wording' | 'landmark'>): string {
  let hash = hashSeed;
  for (let i = 0; i < wording.length; i++) hash = hashStep(hash, wording.charCodeAt(i));
  hash = hashStep(hashStep(hash, landmark & 0xffff), landmark >>> 16);
  return `${rule}-${(hash >>> 0).toString(36)}`;
}

/**
 * Counts findings of the same name apart. A plain count of the wording would rename all later ones when an earlier one is fixed.
 */
export class FindingIds {
  readonly #counts = new Map<string, number>();

  next(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name}-${count}`;
  }
}
