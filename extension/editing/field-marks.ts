import type { Mark } from '../messages.ts';
import { FieldMirror } from './field-mirror.ts';
import { movedSpans } from './moved-span.ts';
import type { PlainText } from './plain-text.ts';
import type { Field } from './read-field.ts';

/** In UTF-16 code units: a longer text would be laid out anew with every key. */
const longest = 100_000;

/** Shows marks over the text of a field, by a mirror that follows typing, scrolling and the size of things. */
export class FieldMarks {
  #shown: { field: Field; mirror: FieldMirror; listening: AbortController } | null = null;
  #drawn: { value: string; marks: readonly Mark[] } = { value: '', marks: [] };

  show(field: Field, text: PlainText<Node>, marks: readonly Mark[]): void {
    if (marks.length === 0 || field.value.length > longest) {
      this.clear();
      return;
    }
    if (this.#shown?.field !== field) this.#follow(field);
    this.#draw(
      marks.flatMap((mark) => {
        const from = text.before(mark.start);
        const to = text.after(mark.end);
        return from && to ? [{ ...mark, start: from.offset, end: to.offset }] : [];
      }),
    );
  }

  reveal(): void {
    this.#shown?.mirror.reveal();
  }

  clear(): void {
    this.#shown?.listening.abort();
    this.#shown?.mirror.remove();
    this.#shown = null;
  }

  #draw(marks: readonly Mark[]): void {
    if (!this.#shown) return;
    const { field, mirror } = this.#shown;
    const { value } = field;
    if (this.#drawn.value === value && areSame(this.#drawn.marks, marks)) {
      mirror.dress();
      return;
    }
    this.#drawn = { value, marks };
    mirror.draw(marks);
  }

  #follow(field: Field): void {
    this.clear();
    const mirror = new FieldMirror(field);
    const listening = new AbortController();
    const { signal } = listening;
    this.#shown = { field, mirror, listening };
    this.#drawn = { value: '', marks: [] };
    const dress = () => mirror.dress();
    const options = { capture: true, passive: true, signal };
    // The text is read again a moment after the last key; until then marks stay with their words.
    field.addEventListener('input', () => this.#move(), options);
    field.ownerDocument.addEventListener('scroll', () => mirror.place(), options);
    field.ownerDocument.defaultView?.addEventListener('resize', dress, options);
    const size = new ResizeObserver(dress);
    size.observe(field);
    size.observe(field.ownerDocument.documentElement);
    size.observe(field.ownerDocument.body);
    signal.addEventListener('abort', () => size.disconnect());
  }

  #move(): void {
    if (!this.#shown) return;
    const move = movedSpans(this.#drawn.value, this.#shown.field.value);
    this.#draw(
      this.#drawn.marks.flatMap((mark) => {
        const span = move(mark);
        return span ? [{ ...mark, ...span }] : [];
      }),
    );
  }
}

const areSame = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end, rule, active }, i) => {
    const other = others[i];
    return start === other?.start && end === other.end && rule === other.rule && active === other.active;
  });

/** Where in the text a click in the field went. */
export function offsetInField(field: Field, text: PlainText<Node>): number | null {
  const { selectionStart, selectionEnd } = field;
  if (selectionStart === null || selectionStart !== selectionEnd) return null;
  return text.offsetOf({ source: field, offset: selectionStart });
}
