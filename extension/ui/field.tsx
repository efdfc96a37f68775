import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label, hint and error. Spread it on the control. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** One control with its label, hint and error. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: (control: ControlProps) => ComponentChildren;
}) {
  const id = useId();
  const notes = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children({
        id,
        ...(notes && { 'aria-describedby': notes }),
        ...(props.error && { 'aria-invalid': true as const }),
      })}
      {props.error && <FieldError id={`${id}-error`} text={props.error} />}
    </div>
  );
}

/** A group of choices under one caption. */
export function Choices(props: {
  legend: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: ComponentChildren;
}) {
  const id = useId();
  const notes = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="field choices" aria-describedby={notes || undefined}>
      <legend>{props.legend}</legend>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class="choice-row">{props.children}</div>
      {props.error && <FieldError id={`${id}-error`} text={props.error} />}
    </fieldset>
  );
}

function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p class="error" id={id}>
      <span aria-hidden="true" class="error-mark" />
      {text}
    </p>
  );
}

/** One choice: a box to tick or one of several to pick, as large as its words. */
export function Choice(props: {
  type: 'checkbox' | 'radio';
  name: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type={props.type}
        name={props.name}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
