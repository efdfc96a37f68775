import { type ComponentProps, createElement } from 'preact';

/** A list without bullets. The role says what Safari forgets to tell screen readers where there are none. */
export function List({ ordered = false, ...rest }: ComponentProps<'ul'> & { ordered?: boolean }) {
  return createElement<ComponentProps<'ul'>>(ordered ? 'ol' : 'ul', { ...rest, role: 'list' });
}
