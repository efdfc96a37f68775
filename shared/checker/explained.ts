/** The terms, by entry id, that a draft has explained so far. */
export class Explained {
  readonly #ids = new Set<string>();

  add(ids: readonly string[]): void {
    for (const id of ids) this.#ids.add(id);
  }

  hasAny(ids: readonly string[]): boolean {
    return this.#ids.size > 0 && ids.some((id) => this.#ids.has(id));
  }

  /** Which of these it has; see `Judge.bearing`. */
  bearing(ids: readonly string[]): string {
    return this.#ids.size === 0 ? '' : ids.filter((id) => this.#ids.has(id)).join();
  }
}
