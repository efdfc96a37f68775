import type { PlainText, Span } from '../editing/plain-text.ts';
import type { FixOutcome, Mark } from '../messages.ts';

/**
 * A kind of page that drafts are written on: one site, or (`generic`) any. Everything about a site is in its own file here
 * and nowhere else. Importing a surface touches no DOM; its functions touch only the document they are given.
 */
export interface Surface {
  /** The file's name. */
  readonly id: string;
  /** Whether drafts in documents at `address` are this surface's. The first in the list that says so has them. */
  serves(address: URL): boolean;
  /** The drafts in view, the likeliest first. Never a field that may hold a secret or a personal detail. */
  find(document: Document): HTMLElement[];
  /** The draft that `element` is a part of, or null. */
  draftAt(element: Element): HTMLElement | null;
  /** The text as its writer sees it, lines ended by "\n", without quotes and parts that cannot be edited. */
  read(draft: HTMLElement): PlainText<Node>;
  /** What the page calls the draft, at most 200 characters; may be empty. */
  label(draft: HTMLElement): string;
  /** False where the draft can be read but not changed. */
  isEditable(draft: HTMLElement): boolean;
  /**
   * Puts `replacement` (without line breaks; empty to delete) where `expected` stands at `span`, as one step of the editor's
   * own history, and leaves the caret where the writer had it. `ok`: read again, and as it should be. `stale`: the text there
   * is not `expected`; nothing was done. `failed`: the editor did not take it, or what it did instead was taken back.
   */
  replace(draft: HTMLElement, span: Span, replacement: string, expected: string): Promise<FixOutcome>;
  /** Shows marks over the text of a draft as it was just read, in place of those before; null: takes all away without a trace. */
  highlight(shown: { draft: HTMLElement; text: PlainText<Node>; marks: readonly Mark[] } | null): void;
  /** The offset in the text as it was just read of a point in the window, in CSS px; null where the draft has none there. */
  offsetAt(draft: HTMLElement, text: PlainText<Node>, x: number, y: number): number | null;
  /** Scrolls a mark into view if it is out of it. */
  reveal(draft: HTMLElement, text: PlainText<Node>, mark: Mark): void;
  /** Calls back, without delay and maybe too often, when the text may have changed, until `signal` ends it. */
  onChange(draft: HTMLElement, changed: () => void, signal: AbortSignal): void;
}
