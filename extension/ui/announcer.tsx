import { type ReadonlySignal, signal } from '@preact/signals';

/** What screen readers are told, politely, one thing at a time. */
export interface Announcer {
  readonly said: ReadonlySignal<string>;
  say(text: string): void;
}

export function createAnnouncer(): Announcer {
  const said = signal('');
  let odd = false;
  return {
    said,
    say: (text) => {
      odd = !odd;
      // The same words twice would not be a change; a trailing space makes them one.
      said.value = odd ? text : `${text}\u00a0`;
    },
  };
}

/** The page's one live region. */
export function LiveRegion({ announcer }: { announcer: Announcer }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {announcer.said.value}
    </div>
  );
}
