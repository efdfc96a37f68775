import type { FixOutcome } from '../messages.ts';
import { shifted } from './caret.ts';
import { giveFocus } from './focus.ts';
import { holdTyping } from './hold-typing.ts';
import { type Field, readField } from './read-field.ts';
import type { Change } from './replace.ts';
import { effectOf } from './settle.ts';
import { takeBack } from './take-back.ts';
import { typeText } from './type-text.ts';

/** A page that checks or formats its fields may answer a little later, in ms. */
const patience = 30;

/** Fields have one way that can be undone and that the page hears of: typing over a selection. */
export async function replaceInField(field: Field, change: Change<Field>): Promise<FixOutcome> {
  const { before, span, replacement, wanted } = change;
  const from = before.before(span.start);
  const to = before.after(span.end);
  if (!from || !to) return 'failed';
  const caret = caretOf(field);
  const read = () => readField(field).text;
  const isWanted = (text: string) => text === wanted;
  giveFocus(field);
  if (read() !== before.text) return 'stale';
  const letGo = holdTyping(field);
  const length = field.value.length;
  field.setSelectionRange(from.offset, to.offset);
  typeText(field, replacement);
  const seen = { read, before: before.text, isWanted, watched: field, patience };
  const effect = await effectOf(seen);
  if (effect === 'other') await takeBack(field, () => read() === before.text, true);
  const grown = field.value.length - length;
  const isDone = effect === 'wanted';
  const replaced = { start: from.offset, end: to.offset };
  const kept = isDone ? shifted(caret, replaced, to.offset - from.offset + grown) : caret;
  field.setSelectionRange(kept, kept);
  letGo();
  return isDone ? 'ok' : 'failed';
}

function caretOf(field: Field): number {
  const caret = field.selectionDirection === 'backward' ? field.selectionStart : field.selectionEnd;
  return caret ?? field.value.length;
}
