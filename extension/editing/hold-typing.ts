import { isField } from './read-field.ts';

/** Keys that editors act upon before the browser does, and what the browser does on them. */
const heldKeys: Record<string, string> = {
  Enter: 'insertParagraph',
  Backspace: 'delete',
  Delete: 'forwardDelete',
};
const heldInput: Record<string, string> = {
  insertText: 'insertText',
  insertParagraph: 'insertParagraph',
  insertLineBreak: 'insertLineBreak',
  deleteContentBackward: 'delete',
  deleteContentForward: 'forwardDelete',
};

/**
 * Keeps back what the writer types into `draft` while the selection there is not theirs: it would go over the words that are
 * being replaced. The function that is given back lets go, and types what was kept, in its order, at the caret.
 */
export function holdTyping(draft: HTMLElement): () => void {
  const kept: (() => void)[] = [];
  const listening = new AbortController();
  const keep = (event: Event, again: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push(again);
  };
  const isTheirs = (event: Event) => {
    const [target] = event.composedPath();
    return event.isTrusted && event.cancelable && target !== undefined && draft.contains(target as Node);
  };
  const view = draft.ownerDocument.defaultView ?? window;
  const options = { capture: true, signal: listening.signal };
  view.addEventListener(
    'beforeinput',
    (event) => {
      const command = heldInput[event.inputType];
      if (!command || event.isComposing || !isTheirs(event)) return;
      const { inputType, data } = event;
      keep(event, () => typeAgain(draft, { inputType, data, command }));
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      const command = heldKeys[event.key];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      // In a field, Enter may send the form: that is for the page and the browser alone.
      if (!command || !isPlain || isField(draft) || event.isComposing || !isTheirs(event)) return;
      const { key, code, keyCode } = event;
      keep(event, () => pressAgain(draft, { key, code, keyCode, command }));
    },
    options,
  );
  return () => {
    listening.abort();
    for (const again of kept) again();
  };
}

function typeAgain(
  draft: HTMLElement,
  { inputType, data, command }: { inputType: string; data: string | null; command: string },
): void {
  // Editors with a model of their own act on the event; the others wait for the browser.
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (draft.dispatchEvent(event)) draft.ownerDocument.execCommand(command, false, data ?? undefined);
}

function pressAgain(
  draft: HTMLElement,
  { command, ...key }: { key: string; code: string; keyCode: number; command: string },
): void {
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
  if (draft.dispatchEvent(event)) draft.ownerDocument.execCommand(command);
}
