import type { z } from 'zod';
import type { Setting } from '../settings.ts';

/** What a page remembers until the browser closes, by name. What no longer fits its schema is as good as forgotten. */
export interface Keep {
  get<Value>(name: string, schema: z.ZodType<Value>): Promise<Value | null>;
  set(name: string, value: unknown): void;
}

/** `scope` keeps apart what two panels in two windows remember. */
export function createKeep(setting: Setting<Record<string, unknown>>, scope: string): Keep {
  // One after the other: each write reads what the one before has left.
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: async (name, schema) => {
      await last;
      return schema.safeParse((await setting.get())[`${scope}/${name}`]).data ?? null;
    },
    set: (name, value) => {
      last = last
        .then(async () => setting.set({ ...(await setting.get()), [`${scope}/${name}`]: value }))
        // Remembering is a comfort: a full storage must not stop the work.
        .catch(() => undefined);
    },
  };
}
