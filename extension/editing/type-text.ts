/**
 * Types over what is selected, as the writer would: into the browser's own history, with all the events. Deprecated, and
 * without a successor that can be undone. Nothing happens where the selection cannot be edited.
 */
export function typeText(target: Element, text: string): void {
  const { ownerDocument } = target;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
}
