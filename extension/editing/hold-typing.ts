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

/** What the writer did: a key that was pressed or, without one, text that was to go in; and what the browser does on it. */
interface Kept {
  readonly command: string;
  readonly inputType: string;
  readonly key?: { readonly key: string; readonly code: string; readonly keyCode: number };
  data: string;
}

/**
 * Keeps back what the writer types into `draft` while the selection there is not theirs: it would go over the words that are
 * being replaced. The function that is given back lets go, and types what was kept, in its order, at the caret.
 */
export function holdTyping(draft: HTMLElement): () => void {
  const kept: Kept[] = [];
  const listening = new AbortController();
  const keep = (event: Event, what: Kept) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const last = kept.at(-1);
    // Editors that draw later lose one of two letters that come at once.
    if (what.command === 'insertText' && last?.command === 'insertText') last.data += what.data;
    else kept.push(what);
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
      keep(event, { command, inputType: event.inputType, data: event.data ?? '' });
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      // In a field, Enter may send the form: that is for the page and the browser alone.
      if (isField(draft) || event.isComposing || !isTheirs(event)) return;
      const { key, code, keyCode } = event;
      const command = heldKeys[key];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (command && isPlain && !event.shiftKey)
        keep(event, { command, inputType: '', key: { key, code, keyCode }, data: '' });
      // Some editors write letters, or take away what is selected, as soon as a key goes down.
      else if ([...key].length === 1 && (isPlain || event.getModifierState('AltGraph')))
        keep(event, { command: 'insertText', inputType: 'insertText', data: key });
    },
    options,
  );
  return () => {
    listening.abort();
    for (const each of kept) doAgain(draft, each);
  };
}

/** Editors with a model of their own act on the event; the others wait for the browser. */
function doAgain(draft: HTMLElement, { command, inputType, key, data }: Kept): void {
  const shared = { bubbles: true, cancelable: true, composed: true };
  const event = key
    ? new KeyboardEvent('keydown', { ...key, ...shared })
    : new InputEvent('beforeinput', { ...shared, inputType, data: data || null });
  if (draft.dispatchEvent(event)) draft.ownerDocument.execCommand(command, false, data);
}
