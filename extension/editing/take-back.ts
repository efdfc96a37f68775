import { pause } from './settle.ts';

/** How long an editor may take over an undo, in ms. */
const patience = 60;

/**
 * Takes back what a step did when it was not what was asked for. The browser's own history knows of `execCommand`; editors
 * with a history of their own listen to the keys or to `historyUndo`. Stops as soon as the text is as it was before.
 */
export async function takeBack(host: Element, isAsBefore: () => boolean, byBrowser: boolean): Promise<void> {
  const browser = () => host.ownerDocument.execCommand('undo');
  const keys = () => host.dispatchEvent(undoKeys());
  const event = () => host.dispatchEvent(undoEvent());
  for (const undo of byBrowser ? [browser, keys, event] : [event, keys, browser]) {
    undo();
    if (!isAsBefore()) await pause(patience);
    if (isAsBefore()) return;
  }
}

function undoKeys(): KeyboardEvent {
  const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
  return new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !isApple,
    metaKey: isApple,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

function undoEvent(): InputEvent {
  return new InputEvent('beforeinput', {
    inputType: 'historyUndo',
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}
