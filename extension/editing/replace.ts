import type { FixOutcome } from '../messages.ts';
import { isEditable } from './editable.ts';
import type { PlainText, Span } from './plain-text.ts';
import { isField, readField } from './read-field.ts';
import { readRichText } from './read-rich-text.ts';
import { replaceInField } from './replace-in-field.ts';
import { replaceInRichText } from './replace-in-rich-text.ts';

/** One replacement, on its way through the ladder. */
export interface Change<Source> {
  readonly before: PlainText<Source>;
  readonly span: Span;
  readonly replacement: string;
  /** The whole text as it must read afterwards, with its no-break spaces. */
  readonly wanted: string;
}

/** A line break would start a paragraph, which editors take for something else than typing. */
const lineBreak = /[\n\r\u2028\u2029]/;

/**
 * Puts `replacement` (nothing, to delete) where `expected` stands at `span`, as one step of the editor's own history.
 * Never touches the DOM. `ok` only after the draft was read again and is as it should be.
 */
export async function replaceText(
  draft: HTMLElement,
  span: Span,
  replacement: string,
  expected: string,
): Promise<FixOutcome> {
  if (lineBreak.test(replacement) || span.start >= span.end || !isEditable(draft)) return 'failed';
  const change = <Source>(before: PlainText<Source>): Change<Source> | null => {
    if (before.text.slice(span.start, span.end) !== expected) return null;
    const wanted = before.exact.slice(0, span.start) + replacement + before.exact.slice(span.end);
    return { before, span, replacement, wanted };
  };
  if (isField(draft)) {
    const inField = change(readField(draft));
    return inField ? replaceInField(draft, inField) : 'stale';
  }
  const inRichText = change(readRichText(draft));
  return inRichText ? replaceInRichText(draft, inRichText) : 'stale';
}
