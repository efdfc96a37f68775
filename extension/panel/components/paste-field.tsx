import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { Panel } from '../models/panel.ts';

/** The paste-in box. A fix goes in as if it had been typed, so that Ctrl+Z takes it back. */
export function PasteField({ panel }: { panel: Panel }) {
  const { box } = panel;
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    box.attach({ replace: (start, end, replacement) => typeInto(field.current, start, end, replacement) });
    return () => box.attach(null);
  }, [box]);

  const text = box.text.value;
  useLayoutEffect(() => {
    // Setting the same value again would cost the field its undo history.
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);

  return (
    <>
      <Field label={words.draft.pasteLabel} hint={words.draft.pasteHint}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            rows={6}
            onInput={(event) => box.write(event.currentTarget.value)}
          />
        )}
      </Field>
      {text !== '' && (
        <Button look="quiet" onClick={() => box.write('')}>
          {words.draft.clear}
        </Button>
      )}
    </>
  );
}

/** Types into the field and gives the focus back; false where the browser does not take it. */
function typeInto(
  field: HTMLTextAreaElement | null,
  start: number,
  end: number,
  replacement: string,
): boolean {
  if (!field || typeof document.execCommand !== 'function') return false;
  const had = document.activeElement;
  const { selectionStart, selectionEnd } = field;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const done =
    replacement === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, replacement);
  const moved = (place: number) =>
    place < end ? Math.min(place, start) : place + replacement.length - (end - start);
  field.setSelectionRange(moved(selectionStart), moved(selectionEnd));
  if (had instanceof HTMLElement && had !== field) had.focus({ preventScroll: true });
  return done;
}
