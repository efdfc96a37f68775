import type { FixOutcome } from '../messages.ts';
import { rememberCaret, selectionOf } from './caret.ts';
import { giveFocus } from './focus.ts';
import { holdTyping } from './hold-typing.ts';
import type { Span } from './plain-text.ts';
import { readRichText } from './read-rich-text.ts';
import type { Change } from './replace.ts';
import { type Effect, effectOf, pause } from './settle.ts';
import { isSameText, showsItsSpaces, withSpacesKept } from './spaces.ts';
import { takeBack } from './take-back.ts';
import { typeText } from './type-text.ts';
import { standApart, undoBracket } from './undo-bracket.ts';

/** Draft.js and Lexical take up a selection only after this long, in ms. */
const selectionDelay = 60;
/** How long an editor that took an event may need to show what it did, and one that seemed not to, in ms. */
const patience = { taken: 400, ignored: 20 };

export async function replaceInRichText(host: HTMLElement, change: Change<Text>): Promise<FixOutcome> {
  const { before, span, wanted } = change;
  if (before.isBroken(span)) return 'failed';
  const read = () => readRichText(host).text;
  const effect = (isTaken: boolean) =>
    effectOf({
      read: () => readRichText(host).exact,
      before: before.exact,
      isWanted: (exact) => isSameText(exact, wanted),
      watched: host,
      patience: isTaken ? patience.taken : patience.ignored,
    });
  await standApart(host);
  if (read() !== before.text) return 'stale';
  const letGo = holdTyping(host);
  try {
    return await climb(host, change, { read, effect });
  } finally {
    letGo();
  }
}

/** The ladder: each step only if the one before it left the text untouched. */
async function climb(
  host: HTMLElement,
  change: Change<Text>,
  { read, effect }: { read: () => string; effect: (isTaken: boolean) => Promise<Effect> },
): Promise<FixOutcome> {
  const { before, span, replacement } = change;
  const caret = rememberCaret(host, before);
  giveFocus(host);
  if (!select(host, span)) return 'failed';
  await pause(selectionDelay);
  if (read() !== before.text) {
    selectionOf(host)?.collapseToEnd();
    return 'stale';
  }

  let result: Effect = 'untouched';
  for (const step of stepsFor(host)) {
    // Editors draw anew while they settle: the selection is made afresh for each step.
    if (!select(host, span)) break;
    result = await effect(step(host, change));
    if (result === 'untouched') continue;
    if (result === 'other') await takeBack(host, () => read() === before.text, step === typeOver);
    break;
  }
  const isDone = result === 'wanted';
  const restore = () =>
    caret.restore(readRichText(host), span, isDone ? replacement.length : span.end - span.start);
  restore();
  await pause(0);
  // Some editors put their own selection back when they have drawn.
  if (selectionOf(host)?.isCollapsed === false) restore();
  return isDone ? 'ok' : 'failed';
}

/** Selects the span as it stands now; false when it cannot be found. */
function select(host: HTMLElement, span: Span): boolean {
  const now = readRichText(host);
  const from = now.before(span.start);
  const to = now.after(span.end);
  const selection = selectionOf(host);
  if (!from || !to || !selection) return false;
  const isSelected =
    selection.anchorNode === from.source &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.source &&
    selection.focusOffset === to.offset;
  if (!isSelected) selection.setBaseAndExtent(from.source, from.offset, to.source, to.offset);
  return true;
}

/** Draft.js loses the words before formatted ones that the browser types over, and takes no `beforeinput`. */
const draftJs = '.public-DraftEditor-content';
const stepsFor = (host: Element): readonly Step[] =>
  host.matches(draftJs) ? [paste, pressBackspace, typeOver] : [askToReplace, typeOver, paste];

/** A step gives whether the editor said that it took the matter into its own hands. */
type Step = (host: HTMLElement, change: Change<Text>) => boolean;

const askToReplace: Step = (host, { replacement }) => {
  const selection = selectionOf(host);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const shared = {
    bubbles: true,
    cancelable: true,
    composed: true,
    targetRanges: range ? [new StaticRange(range)] : [],
  };
  const event =
    replacement === ''
      ? new InputEvent('beforeinput', { ...shared, inputType: 'deleteContentBackward' })
      : new InputEvent('beforeinput', {
          ...shared,
          inputType: 'insertReplacementText',
          data: replacement,
          dataTransfer: transferOf(replacement),
        });
  return !host.dispatchEvent(event);
};

const typeOver: Step = (host, change) => {
  const bracket = undoBracket(host);
  bracket.beforeSelecting();
  select(host, change.span);
  bracket.open();
  const { span, replacement, wanted } = change;
  const type = () => typeText(host, replacement);
  if (showsItsSpaces(wanted, { start: span.start, end: span.start + replacement.length })) {
    withSpacesKept(host, type);
  } else type();
  bracket.close();
  return true;
};

const paste: Step = (host, { replacement }) => {
  if (replacement === '') return false;
  const clipboardData = transferOf(replacement);
  return !host.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
};

const pressBackspace: Step = (host, { replacement }) => {
  if (replacement !== '') return false;
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8 };
  return !host.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
  );
};

function transferOf(text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}
