import type { ComponentProps } from 'preact';

type Look = 'plain' | 'main' | 'quiet';

/** A button that never submits a form by accident; `main` is the one thing to do next. */
export function Button({
  look = 'plain',
  class: extra,
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" {...rest} class={`button button-${look}${extra ? ` ${extra}` : ''}`} />;
}
