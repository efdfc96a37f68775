import type { Mark } from '../messages.ts';
import { selectionOf } from './caret.ts';
import { activeLook, looks } from './mark-looks.ts';
import type { Place, PlainText } from './plain-text.ts';

/** Names under which the browser keeps ranges to be painted; pages have their own. */
const prefix = 'plainbridge';
const activeName = `${prefix}-active`;
const nameOf = (mark: Mark) => `${prefix}-${mark.rule}`;

const css = [
  ...Object.entries(looks).map(([rule, look]) => `::highlight(${prefix}-${rule}) { ${look} }`),
  `::highlight(${activeName}) { ${activeLook} }`,
].join('\n');

/** Paints marks over the text of a rich editor. Nothing of the page is changed but the style sheets it adopts, and these go with the marks. */
export class Highlights {
  readonly #names = new Set<string>();
  #dressed: { root: Document | ShadowRoot; sheet: CSSStyleSheet } | null = null;

  /** In place of what was painted before. */
  show(host: Element, text: PlainText<Node>, marks: readonly Mark[]): void {
    const ranges = new Map<string, Range[]>();
    for (const mark of marks) {
      const range = rangeOf(host, text, mark);
      if (!range) continue;
      for (const name of mark.active ? [nameOf(mark), activeName] : [nameOf(mark)]) {
        const list = ranges.get(name);
        if (list) list.push(range);
        else ranges.set(name, [range]);
      }
    }
    if (ranges.size === 0) {
      this.clear();
      return;
    }
    this.#dress(host.getRootNode() as Document | ShadowRoot);
    for (const name of [...this.#names]) if (!ranges.has(name)) this.#remove(name);
    for (const [name, list] of ranges) {
      const highlight = new Highlight(...list);
      highlight.priority = name === activeName ? 1 : 0;
      CSS.highlights.set(name, highlight);
      this.#names.add(name);
    }
  }

  clear(): void {
    for (const name of [...this.#names]) this.#remove(name);
    if (!this.#dressed) return;
    const { root, sheet } = this.#dressed;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    this.#dressed = null;
  }

  #remove(name: string): void {
    CSS.highlights.delete(name);
    this.#names.delete(name);
  }

  #dress(root: Document | ShadowRoot): void {
    if (this.#dressed?.root === root && root.adoptedStyleSheets.includes(this.#dressed.sheet)) return;
    if (this.#dressed?.root !== root) this.clear();
    const sheet = this.#dressed?.sheet ?? new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#dressed = { root, sheet };
  }
}

function rangeOf(host: Element, text: PlainText<Node>, { start, end }: Mark): Range | null {
  const from = text.before(start);
  const to = text.after(end);
  if (!from || !to || from.source.nodeType !== 3 || to.source.nodeType !== 3) return null;
  if (from.offset > (from.source as Text).length || to.offset > (to.source as Text).length) return null;
  const range = host.ownerDocument.createRange();
  range.setStart(from.source, from.offset);
  range.setEnd(to.source, to.offset);
  return range;
}

/** Where in the text a click went; null beside it, and where it selected something. */
export function offsetAt(host: Element, text: PlainText<Node>, x: number, y: number): number | null {
  if (selectionOf(host)?.isCollapsed === false) return null;
  const root = host.getRootNode() as Document | ShadowRoot;
  const shadowRoots = root === host.ownerDocument ? [] : [root as ShadowRoot];
  const caret = host.ownerDocument.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || !host.contains(caret.offsetNode)) return null;
  return text.offsetOf({ source: caret.offsetNode, offset: caret.offset } satisfies Place<Node>);
}

/** Brings a mark into view, if it is not. */
export function reveal(host: Element, text: PlainText<Node>, mark: Mark): void {
  const range = rangeOf(host, text, mark);
  const box = range?.getBoundingClientRect();
  const view = host.ownerDocument.defaultView;
  if (!range || !box || !view) return;
  if (box.top >= 0 && box.bottom <= view.innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
