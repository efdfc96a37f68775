import { draftAt, findDrafts, isEditable, labelOf } from '../editing/editable.ts';
import { FieldMarks, offsetInField } from '../editing/field-marks.ts';
import { Highlights, offsetAt, reveal } from '../editing/highlights.ts';
import { onDraftChange } from '../editing/on-draft-change.ts';
import { isField, readField } from '../editing/read-field.ts';
import { readRichText } from '../editing/read-rich-text.ts';
import { replaceText } from '../editing/replace.ts';
import type { Surface } from './surface.ts';

const highlights = new Highlights();
const fieldMarks = new FieldMarks();

/** Every text area, text input and rich-text editor, on any site. */
export const generic: Surface = {
  id: 'generic',
  serves: () => true,
  find: findDrafts,
  draftAt,
  read: (draft) => (isField(draft) ? readField(draft) : readRichText(draft)),
  label: labelOf,
  isEditable,
  replace: replaceText,
  highlight: (shown) => {
    if (!shown || isField(shown.draft)) highlights.clear();
    else highlights.show(shown.draft, shown.text, shown.marks);
    if (shown && isField(shown.draft)) fieldMarks.show(shown.draft, shown.text, shown.marks);
    else fieldMarks.clear();
  },
  offsetAt: (draft, text, x, y) =>
    isField(draft) ? offsetInField(draft, text) : offsetAt(draft, text, x, y),
  reveal: (draft, text, mark) => {
    if (isField(draft)) fieldMarks.reveal();
    else reveal(draft, text, mark);
  },
  onChange: onDraftChange,
};
