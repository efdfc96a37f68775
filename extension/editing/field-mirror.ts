import type { Mark } from '../messages.ts';
import { activeLook, looks } from './mark-looks.ts';
import type { Field } from './read-field.ts';

/** What decides where in a field each letter stands. */
const copied =
  `font letter-spacing word-spacing line-height text-transform text-indent text-align direction tab-size word-break
  font-kerning font-feature-settings font-variation-settings padding-top padding-right padding-bottom padding-left`.split(
    /\s+/,
  );

/** The name tells the page's own scripts and style sheets from whom it is; nothing of the page matches it. */
const name = 'plainbridge-marks';

/**
 * A field's text once more, unseen, over the field: the browser paints no marks inside of fields. It stands at the page's end, in a closed
 * shadow root, takes no clicks and is not read out.
 */
export class FieldMirror {
  readonly #field: Field;
  readonly #host: HTMLElement;
  /** As large as what of the field is seen. */
  readonly #window: HTMLElement;
  readonly #text: HTMLElement;

  constructor(field: Field) {
    this.#field = field;
    const { ownerDocument } = field;
    this.#host = ownerDocument.createElement(name);
    this.#host.setAttribute('aria-hidden', 'true');
    this.#host.style.cssText =
      'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; pointer-events: none; z-index: 2147483647';
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `div { position: absolute; overflow: hidden; box-sizing: border-box; display: flex; color: transparent; user-select: none }
      p { margin: 0; flex: 1 0 auto; max-width: 100%; overflow-wrap: break-word }
      ${Object.entries(looks)
        .map(([rule, look]) => `.${rule} { ${look} }`)
        .join('\n')}
      .active { ${activeLook} }`,
    );
    root.adoptedStyleSheets = [sheet];
    this.#window = ownerDocument.createElement('div');
    this.#text = ownerDocument.createElement('p');
    this.#window.append(this.#text);
    root.append(this.#window);
  }

  /** Writes the text with its marks, which are in reading order and do not overlap, by offsets of the field's own value. */
  draw(marks: readonly Mark[]): void {
    const { value, ownerDocument } = this.#field;
    const parts: (string | HTMLElement)[] = [];
    let at = 0;
    for (const { start, end, rule, active } of marks) {
      if (start < at || end > value.length) continue;
      const span = ownerDocument.createElement('span');
      span.className = active ? `${rule} active` : rule;
      span.textContent = value.slice(start, end);
      parts.push(value.slice(at, start), span);
      at = end;
    }
    // A last line that is empty has its height from what stands in it.
    parts.push(value.slice(at), '\u200b');
    this.#text.replaceChildren(...parts);
    this.dress();
  }

  /** Makes the mirror look as the field does now, where it is now. */
  dress(): void {
    const field = this.#field;
    const style = getComputedStyle(field);
    const isLine = field.localName === 'input';
    const own = this.#window.style;
    for (const property of copied) own.setProperty(property, style.getPropertyValue(property));
    own.alignItems = isLine ? 'center' : 'flex-start';
    this.#text.style.whiteSpace = isLine || field.getAttribute('wrap') === 'off' ? 'pre' : 'pre-wrap';
    this.#text.style.maxWidth = isLine ? 'none' : '100%';
    this.place();
  }

  /** Puts the mirror where the field is now, and scrolls it alike; for each step of scrolling, so no more than that. */
  place(): void {
    const field = this.#field;
    const holder = field.closest('dialog[open]') ?? field.ownerDocument.body;
    if (this.#host.parentNode !== holder) holder.append(this.#host);
    const box = field.getBoundingClientRect();
    const own = this.#window.style;
    // In a dialog that is moved by a transform, fixed is not the window's.
    const origin = this.#host.getBoundingClientRect();
    own.left = `${box.left - origin.left + field.clientLeft}px`;
    own.top = `${box.top - origin.top + field.clientTop}px`;
    own.width = `${field.clientWidth}px`;
    own.height = `${field.clientHeight}px`;
    own.clipPath = clipOf(field, box);
    this.#window.scrollTop = field.scrollTop;
    this.#window.scrollLeft = field.scrollLeft;
  }

  /** Scrolls the field so that the active mark is in it. */
  reveal(): void {
    const active = this.#text.querySelector('.active');
    if (!(active instanceof HTMLElement)) return;
    const from = active.getBoundingClientRect();
    const view = this.#window.getBoundingClientRect();
    if (from.top < view.top || from.bottom > view.bottom)
      this.#field.scrollTop += from.top - view.top - view.height / 2;
    if (from.left < view.left || from.right > view.right)
      this.#field.scrollLeft += from.left - view.left - view.width / 2;
    this.#field.scrollIntoView({ block: 'nearest' });
    this.place();
  }

  remove(): void {
    this.#host.remove();
  }
}

/** Leaves out what the boxes around a field cut off. */
function clipOf(field: Element, box: DOMRect): string {
  let { top, right, bottom, left } = box;
  for (let around = field.parentElement; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (around === field.ownerDocument.body || around === field.ownerDocument.documentElement) break;
    const edge = around.getBoundingClientRect();
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
    left = Math.max(left, edge.left);
  }
  const sides = [top - box.top, box.right - right, box.bottom - bottom, left - box.left];
  return `inset(${sides.map((side) => `${Math.max(0, side)}px`).join(' ')})`;
}
