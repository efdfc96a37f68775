import type { DraftMessage, FixMessage, FixOutcome, FromPage, MarksMessage } from '../messages.ts';
import type { Surface } from '../surfaces/surface.ts';
import { DraftMarks } from './draft-marks.ts';
import { focusedElement } from './editable.ts';
import { movedSpan } from './moved-span.ts';
import { onFocus } from './on-focus.ts';
import { onLayoutChange } from './on-layout-change.ts';
import type { PlainText, Span } from './plain-text.ts';

/** After the last key, in ms: short enough not to be felt, long enough that fast typing is read once. */
const typingPause = 50;
/** Typing without a pause is read at least this often, in ms. */
const longestWait = 250;
/** Pages rebuild themselves in bursts; finding a draft again can wait for their end, in ms. */
const layoutPause = 200;

/** How many texts are kept: some seconds of typing. */
const longestMemory = 24;
/** How often, and for how long, in ms, a fix is tried while the text changes under it. */
const attempts = 5;
const patience = 4_000;

/** What is known of a draft, for as long as its element lives. */
interface Known {
  readonly id: string;
  revision: number;
  text: string | null;
  focusedAt: number;
  /** What was posted before, the last one first: a fix may still name it. */
  earlier: readonly { readonly revision: number; readonly text: string }[];
  /** The fixes that were made, so that none is made twice by way of an earlier text. */
  readonly done: Set<string>;
}

/**
 * The draft of one frame: the editor that the writer was in last, or else the largest in view. Nothing is read while
 * nobody listens.
 */
export class FrameDrafts {
  readonly #document: Document;
  readonly #surface: Surface;
  readonly #longest: number;
  readonly #known = new WeakMap<HTMLElement, Known>();
  /** Those the writer was in, the last one first; held weakly, as pages come and go. */
  #visited: WeakRef<HTMLElement>[] = [];
  #shown: { draft: HTMLElement; known: Known; watch: AbortController; text: PlainText<Node> | null } | null =
    null;
  readonly #marks: DraftMarks;
  #post: ((message: FromPage) => void) | null = null;
  #listening = new AbortController();
  #fixes: Promise<unknown> = Promise.resolve();

  /** `longest`: drafts with more UTF-16 code units are not offered. */
  constructor(parts: { document: Document; surface: Surface; longest: number }) {
    this.#document = parts.document;
    this.#surface = parts.surface;
    this.#marks = new DraftMarks(parts.surface);
    this.#longest = parts.longest;
  }

  /** Keeps in mind where the writer is, without reading anything. */
  followFocus(signal: AbortSignal): void {
    const focused = focusedElement(this.#document);
    if (focused) this.#visit(focused);
    onFocus(this.#document, (element) => this.#visit(element), signal);
  }

  /** Posts the draft, now and whenever it changes, until `stop`. */
  start(post: (message: FromPage) => void): void {
    this.stop();
    this.#post = post;
    this.#listening = new AbortController();
    onLayoutChange(this.#document, layoutPause, () => this.#choose(), this.#listening.signal);
    this.#marks.onClick(this.#document, post, this.#listening.signal);
    this.#choose();
  }

  stop(): void {
    this.#listening.abort();
    this.#marks.clear();
    this.#shown?.watch.abort();
    this.#shown = null;
    this.#post = null;
  }

  /** The draft as it stands, for somebody who has just come; null when there is none. */
  current(): DraftMessage | null {
    return this.#shown && this.#message(this.#shown.draft, this.#shown.known);
  }

  /** Shows marks over the draft; those for a text that is no longer remembered are left out. */
  mark(message: MarksMessage): void {
    const shown = this.#shown;
    if (!shown?.text || shown.known.id !== message.draftId) return;
    const text = textAt(shown.known, message.revision);
    if (text === null) return;
    this.#marks.take(message, text, { draft: shown.draft, id: shown.known.id, text: shown.text });
  }

  /** One after another, in the order in which they were asked for. */
  fix(request: FixMessage): Promise<FixOutcome> {
    const outcome = this.#fixes.then(() => this.#fix(request));
    this.#fixes = outcome.catch(() => {});
    return outcome;
  }

  async #fix(request: FixMessage): Promise<FixOutcome> {
    const { draftId, expected, replacement } = request;
    const name = `${request.revision} ${request.start} ${request.end}`;
    let outcome: FixOutcome = 'stale';
    const end = performance.now() + patience;
    // `stale` says that nothing was done, so that another try cannot do it twice.
    for (let attempt = 0; attempt < attempts && outcome === 'stale'; attempt += 1) {
      if (performance.now() > end) break;
      const shown = this.#shown;
      if (!shown || shown.known.id !== draftId || !this.#isThere(shown.draft)) break;
      if (shown.known.done.has(name)) break;
      this.#read();
      const span = spanNow(shown.known, request);
      if (!span) break;
      outcome = await this.#surface.replace(shown.draft, span, replacement, expected);
      if (outcome === 'ok') shown.known.done.add(name);
      this.#read();
    }
    return outcome;
  }

  #visit(element: Element): void {
    const draft = this.#surface.draftAt(element);
    if (!draft) return;
    this.#knownOf(draft).focusedAt = Date.now();
    this.#visited = [
      new WeakRef(draft),
      ...this.#visited.filter((visited) => visited.deref() !== draft),
    ].slice(0, 20);
    if (!this.#post) return;
    // The panel goes by the time of the visit, so that is news too.
    if (this.#shown?.draft === draft) this.#read('always');
    else this.#choose();
  }

  /** Shows the draft that should be shown now, if it is not already. */
  #choose(): void {
    const draft = this.#likeliest();
    if (this.#shown?.draft === draft) return;
    const last = this.#shown;
    last?.watch.abort();
    this.#marks.clear();
    this.#shown = null;
    if (last && !this.#isThere(last.draft)) this.#post?.({ kind: 'draft-gone', draftId: last.known.id });
    if (!draft) return;
    const watch = new AbortController();
    this.#shown = { draft, known: this.#knownOf(draft), watch, text: null };
    this.#watch(draft, watch.signal);
    this.#read('always');
  }

  /** Still in view, and still something that may be read. */
  #isThere(draft: HTMLElement): boolean {
    return this.#surface.draftAt(draft) === draft;
  }

  #likeliest(): HTMLElement | null {
    for (const reference of this.#visited) {
      const visited = reference.deref();
      if (visited && this.#isThere(visited)) return visited;
    }
    const found = this.#surface.find(this.#document);
    return found.find((draft) => this.#surface.isEditable(draft)) ?? found[0] ?? null;
  }

  #watch(draft: HTMLElement, signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let firstChange = 0;
    const read = () => {
      timer = undefined;
      if (!signal.aborted) this.#read();
    };
    const changed = () => {
      const now = performance.now();
      if (timer === undefined) firstChange = now;
      else if (now - firstChange > longestWait - typingPause) return;
      clearTimeout(timer);
      timer = setTimeout(read, typingPause);
    };
    this.#surface.onChange(draft, changed, signal);
    signal.addEventListener('abort', () => clearTimeout(timer));
    // A draft that is hidden, not removed, loses its size.
    const size = new ResizeObserver(() => this.#isThere(draft) || this.#choose());
    size.observe(draft);
    signal.addEventListener('abort', () => size.disconnect());
  }

  /** Reads the draft, and posts it when it has changed. */
  #read(when: 'changed' | 'always' = 'changed'): void {
    if (!this.#shown || !this.#post) return;
    const { draft, known } = this.#shown;
    if (!this.#isThere(draft)) {
      this.#choose();
      return;
    }
    const read = this.#surface.read(draft);
    const { text } = read;
    this.#shown.text = read;
    this.#marks.paint({ draft, id: known.id, text: read });
    const hasChanged = text !== known.text;
    if (hasChanged) {
      if (known.text !== null) {
        known.earlier = [{ revision: known.revision, text: known.text }, ...known.earlier].slice(
          0,
          longestMemory,
        );
        known.revision += 1;
      }
      known.text = text;
    }
    if (hasChanged || when === 'always') {
      const message = this.#message(draft, known);
      this.#post(message ?? { kind: 'draft-gone', draftId: known.id });
    }
  }

  #message(draft: HTMLElement, known: Known): DraftMessage | null {
    if (known.text === null || known.text.length > this.#longest) return null;
    return {
      kind: 'draft',
      draftId: known.id,
      revision: known.revision,
      text: known.text,
      label: this.#surface.label(draft),
      focusedAt: known.focusedAt,
      editable: this.#surface.isEditable(draft),
    };
  }

  #knownOf(draft: HTMLElement): Known {
    const known = this.#known.get(draft) ?? {
      id: newId(),
      revision: 0,
      text: null,
      focusedAt: 0,
      earlier: [],
      done: new Set<string>(),
    };
    this.#known.set(draft, known);
    return known;
  }
}

/** The text of a revision; null where it is no longer remembered. */
const textAt = ({ text, revision, earlier }: Known, wanted: number): string | null =>
  wanted === revision ? text : (earlier.find((past) => past.revision === wanted)?.text ?? null);

/** Where a fix belongs in the text as it was last read; null where that is not sure. */
function spanNow(known: Known, request: FixMessage): Span | null {
  const old = textAt(known, request.revision);
  if (known.text === null || old === null) return null;
  return movedSpan(old, known.text, { start: request.start, end: request.end }, request.expected);
}

/** `crypto.randomUUID` is missing on pages without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
