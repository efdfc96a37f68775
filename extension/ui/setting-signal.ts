import { type ReadonlySignal, signal } from '@preact/signals';
import type { Setting } from '../settings.ts';

/** A setting as a signal that follows it; `initial` until it has been read. */
export function settingSignal<Value, Initial>(
  setting: Setting<Value>,
  initial: Initial,
): { value: ReadonlySignal<Value | Initial>; set(value: Value): void; ready: Promise<void>; stop(): void } {
  const value = signal<Value | Initial>(initial);
  let written = false;
  const stop = setting.watch((next) => {
    written = true;
    value.value = next;
  });
  const ready = setting.get().then((stored) => {
    // A change that came while it was being read is newer than what was read.
    if (!written) value.value = stored;
  });
  return {
    value,
    ready,
    stop,
    set: (next) => {
      written = true;
      value.value = next;
      void setting.set(next);
    },
  };
}
