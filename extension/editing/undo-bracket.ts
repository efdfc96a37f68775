import { selectionOf } from './caret.ts';
import { lastChangeOf } from './on-draft-change.ts';
import { pause } from './settle.ts';

/** Keep their own history by transactions, and would take a stray event for the writer's. */
const ownTransactions =
  '.ProseMirror, .cm-content, .public-DraftEditor-content, .codex-editor *, [data-lexical-editor], [data-slate-editor]';
const quill = '.ql-editor';
/** Quill joins all that happens within this long, in ms, into one step of its history. */
const quillDelay = 1000;

/** Waits until what the writer did last and what we are about to do are two steps of the editor's history. */
export async function standApart(host: Element): Promise<void> {
  if (!host.matches(quill)) return;
  const wait = lastChangeOf(host) + quillDelay - performance.now();
  if (wait > 0) await pause(wait + 20);
}

/** What is told to an editor around text that we type into it, so that its own history takes it as one step. */
export interface UndoBracket {
  /** May move the selection, which must be made again afterwards. */
  beforeSelecting(): void;
  open(): void;
  close(): void;
}

const nothing = () => {};

export function undoBracket(host: Element): UndoBracket {
  if (host.matches('.mce-content-body')) {
    const tell = () => host.dispatchEvent(replaced());
    return { beforeSelecting: nothing, open: tell, close: tell };
  }
  if (host.matches(ownTransactions)) return { beforeSelecting: nothing, open: nothing, close: nothing };
  // roosterjs and Squire have no mark to be known by. Both listen on the host itself, so that nothing need bubble; others
  // see the end of a composition that never began, and a key that the browser does not act upon.
  const tell = () => host.dispatchEvent(new CompositionEvent('compositionend'));
  const finishWord = () => {
    selectionOf(host)?.collapseToStart();
    host.dispatchEvent(spaceKey());
  };
  return { beforeSelecting: finishWord, open: tell, close: tell };
}

/** TinyMCE takes a snapshot when the browser's spelling check has put in a word. */
function replaced(): InputEvent {
  return new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true, composed: true });
}

/** Squire takes a snapshot when a word is done. */
function spaceKey(): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: ' ', code: 'Space', keyCode: 32, cancelable: true });
}
