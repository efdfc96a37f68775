import { isField } from './read-field.ts';

/** After these a page may have put another text into a field: no event tells of a value that a script has set. */
const mayHaveChanged = [
  'input',
  'change',
  'focusin',
  'focusout',
  'pointerup',
  'keyup',
  'reset',
  'selectionchange',
];

/** When each rich editor was last seen to change, by `performance.now()`. */
const lastChange = new WeakMap<Element, number>();

/** By `performance.now()`; long ago where no change was seen. */
export function lastChangeOf(draft: Element): number {
  return lastChange.get(draft) ?? Number.NEGATIVE_INFINITY;
}

/** Calls back when the text of `draft` may have changed. */
export function onDraftChange(draft: HTMLElement, changed: () => void, signal: AbortSignal): void {
  if (isField(draft)) {
    for (const type of mayHaveChanged) {
      draft.ownerDocument.addEventListener(type, changed, { capture: true, passive: true, signal });
    }
    return;
  }
  const observer = new MutationObserver(() => {
    lastChange.set(draft, performance.now());
    changed();
  });
  observer.observe(draft, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['contenteditable', 'style', 'class', 'hidden'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
