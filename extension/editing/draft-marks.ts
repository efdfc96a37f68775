import type { FromPage, Mark, MarksMessage } from '../messages.ts';
import type { Surface } from '../surfaces/surface.ts';
import { movedSpans } from './moved-span.ts';
import type { PlainText } from './plain-text.ts';

/** A draft with its text as it was just read. */
interface Read {
  readonly draft: HTMLElement;
  readonly id: string;
  readonly text: PlainText<Node>;
}

/** The marks over the draft that is shown: they stay with their words while the writer types, until the panel sends others. */
export class DraftMarks {
  readonly #surface: Surface;
  #asked: { message: MarksMessage; text: string } | null = null;
  #painted: { read: Read; moved: readonly { mark: Mark; asked: Mark }[] } | null = null;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /** @param text Of the revision that the marks are for. */
  take(message: MarksMessage, text: string, read: Read): void {
    this.#asked = { message, text };
    this.paint(read);
    const active = this.#painted?.moved.find(({ mark }) => mark.active);
    if (message.reveal && active) this.#surface.reveal(read.draft, read.text, active.mark);
  }

  /** To be called whenever the draft was read again. */
  paint(read: Read): void {
    if (!this.#asked || this.#asked.message.draftId !== read.id) return;
    const move = movedSpans(this.#asked.text, read.text.text);
    const moved = this.#asked.message.marks.flatMap((asked) => {
      const span = move(asked);
      return span ? [{ mark: { ...asked, ...span }, asked }] : [];
    });
    this.#painted = { read, moved };
    this.#surface.highlight({ draft: read.draft, text: read.text, marks: moved.map(({ mark }) => mark) });
  }

  clear(): void {
    this.#asked = null;
    this.#painted = null;
    this.#surface.highlight(null);
  }

  /** Calls back with the mark that the writer clicked on. */
  onClick(document: Document, clicked: (message: FromPage) => void, signal: AbortSignal): void {
    const click = (event: MouseEvent) => {
      if (!this.#painted || !this.#asked || !event.isTrusted) return;
      const { read, moved } = this.#painted;
      const offset = this.#surface.offsetAt(read.draft, read.text, event.clientX, event.clientY);
      if (offset === null) return;
      const hit = moved.find(({ mark }) => offset >= mark.start && offset <= mark.end);
      const { draftId, revision } = this.#asked.message;
      if (hit) clicked({ kind: 'mark-clicked', draftId, revision, start: hit.asked.start });
    };
    document.addEventListener('click', click, { capture: true, passive: true, signal });
  }
}
