import type { PlainText, Span } from './plain-text.ts';

/** Selections inside a shadow root are told by the root itself in Chromium, and by the document elsewhere. */
export function selectionOf(host: Node): Selection | null {
  const root = host.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? host.ownerDocument?.getSelection() ?? null;
}

/** Where `offset` is after [start, end) was replaced by `length` characters; inside of it becomes its end. */
export function shifted(offset: number, { start, end }: Span, length: number): number {
  if (offset <= start) return offset;
  return offset >= end ? offset - (end - start) + length : start + length;
}

/** The writer's caret in a rich editor, so that it can be put back after the text around it has changed. */
export interface Caret {
  /** Puts it where it was, after `span` was replaced by `length` characters. Leaves nothing selected. */
  restore(now: PlainText<Text>, span: Span, length: number): void;
}

export function rememberCaret(host: Element, before: PlainText<Text>): Caret {
  const selection = selectionOf(host);
  const node = selection?.focusNode ?? null;
  if (!selection || !node || !host.contains(node)) return atEndOfFix(host);
  const nodeOffset = selection.focusOffset;
  const offset = node.nodeType === 3 ? before.offsetOf({ source: node as Text, offset: nodeOffset }) : null;

  return {
    restore(now, span, length) {
      if (offset !== null) {
        const target = shifted(offset, span, length);
        const places = [now.after(target), now.before(target)].filter((place) => place !== null);
        // Two places where formatting changes: the one in the node that the caret was in comes first.
        const place = places.find(({ source }) => source === node) ?? places[0];
        if (place) return collapse(host, place.source, place.offset);
      }
      // An empty line or a filler: no character to go by, but the place itself is mostly still there.
      if (host.contains(node)) return collapse(host, node, Math.min(nodeOffset, lengthOf(node)));
      atEndOfFix(host).restore(now, span, length);
    },
  };
}

/** The writer was not in the editor: the end of the fix is where they would look next. */
function atEndOfFix(host: Element): Caret {
  return {
    restore(now, span, length) {
      const place = now.after(span.start + length) ?? now.before(span.start);
      if (place) collapse(host, place.source, place.offset);
      else selectionOf(host)?.collapseToEnd();
    },
  };
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}

function collapse(host: Element, node: Node, offset: number): void {
  selectionOf(host)?.collapse(node, offset);
}
