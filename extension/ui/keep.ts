import type { z } from 'zod';
import type { Setting } from '../settings.ts';

/** What a page remembers until the browser closes, by name. What no longer fits its schema is as good as forgotten. */
export interface Keep {
  get<Value>(name: string, schema: z.ZodType<Value>): Promise<Value | null>;
  /** Resolves once it is written or could not be: remembering is a comfort, and a full storage must not stop the work. */
  set(name: string, value: unknown): Promise<void>;
  /** As `set`, from what stands there: no other page writes in between. */
  change<Value>(name: string, schema: z.ZodType<Value>, next: (before: Value | null) => Value): Promise<void>;
}

/** Runs one piece of work at a time among all pages, in the order asked for. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What the doors call the lock that stands behind `OneAtATime`. */
export const keepLock = 'page memory';

/** `scope` keeps apart what two panels in two windows remember; all of them share one record, hence `oneAtATime`. */
export function createKeep(
  setting: Setting<Record<string, unknown>>,
  scope: string,
  oneAtATime: OneAtATime,
): Keep {
  let last: Promise<unknown> = Promise.resolve();
  function write(name: string, next: (before: unknown) => unknown): Promise<void> {
    const key = `${scope}/${name}`;
    const written = oneAtATime(async () => {
      const all = await setting.get();
      await setting.set({ ...all, [key]: next(all[key]) });
    }).catch(() => undefined);
    last = written;
    return written;
  }
  return {
    get: async (name, schema) => {
      await last;
      return schema.safeParse((await setting.get())[`${scope}/${name}`]).data ?? null;
    },
    set: (name, value) => write(name, () => value),
    change: (name, schema, next) => write(name, (before) => next(schema.safeParse(before).data ?? null)),
  };
}
