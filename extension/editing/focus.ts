import { focusedElement } from './editable.ts';

/**
 * Makes `draft` the element that keys go to inside its page. The panel, which has the focus of the window, keeps it. In
 * another frame, `focus()` leads the focus of the page there too.
 */
export function giveFocus(draft: HTMLElement): void {
  const focused = focusedElement(draft.ownerDocument);
  if (focused && (focused === draft || draft.contains(focused))) return;
  draft.focus({ preventScroll: true });
}
