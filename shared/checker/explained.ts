import type { Hit } from './matching/matches.ts';

/** The terms that a draft has explained so far. */
export class Explained {
  readonly #ids = new Set<string>();

  add(hits: readonly Hit[]): void {
    for (const { entry } of hits) this.#ids.add(entry.id);
  }

  hasAny(hits: readonly Hit[]): boolean {
    return this.#ids.size > 0 && hits.some(({ entry }) => this.#ids.has(entry.id));
  }

  /** Which of what was noticed it has; see `Judge.bearing`. */
  bearing(notices: readonly { readonly hits: readonly Hit[] }[]): string {
    if (this.#ids.size === 0) return '';
    return notices
      .flatMap(({ hits }) => hits.map(({ entry }) => entry.id).filter((id) => this.#ids.has(id)))
      .join();
  }
}
