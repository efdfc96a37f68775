import { Id } from '@plainbridge/shared/domain/id.ts';
import { Organisation } from '@plainbridge/shared/domain/organisation.ts';
import { Role } from '@plainbridge/shared/domain/role.ts';
import { Sector } from '@plainbridge/shared/domain/sector.ts';
import { Term } from '@plainbridge/shared/domain/term.ts';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';

/** A value in the browser's storage that is checked when it is read; what does not fit is set aside, not trusted. */
export interface Setting<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls back after every change, from whichever page; gives a function that ends it. */
  watch(changed: (value: Value) => void): () => void;
}

/** As this module alone makes it, and the session ends it. */
interface StoredSetting<Value> extends Setting<Value> {
  /** Takes it out of the storage, with what was set aside. */
  forget(): Promise<void>;
}

function setting<Value>(
  key: `local:${string}` | `session:${string}`,
  schema: z.ZodType<Value>,
  fallback: Value,
): StoredSetting<Value> {
  const parse = (stored: unknown): Value => {
    const parsed = schema.safeParse(stored ?? fallback);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async () => {
      const stored = await storage.getItem(key);
      const parsed = schema.safeParse(stored ?? fallback);
      if (parsed.success) return parsed.data;
      await storage.setItem(`${key}:set-aside`, stored);
      return fallback;
    },
    set: (value) => storage.setItem(key, value),
    forget: () => storage.removeItems([key, `${key}:set-aside`]),
    watch: (changed) => storage.watch(key, (stored) => changed(parse(stored))),
  };
}

const Reader = z.strictObject({
  /** The organisation's id, or `sector:<sector>` for "somebody in education" without a workspace. */
  id: z.string(),
  name: z.string(),
  sectors: z.array(Sector),
  country: Organisation.shape.country.optional(),
});
/** An audience chip as the writer picked it. */
export type ReaderChoice = z.infer<typeof Reader>;

const Glossary = z.strictObject({
  workspaceId: Id,
  /** Whose copy it is, and as what they asked: both decide which entries the server gives. */
  userId: Id,
  role: Role,
  revision: z.int().min(0),
  terms: z.array(Term),
});

const Account = z.strictObject({ userId: Id, email: z.string() });
/** Who is signed in. */
export type Account = z.infer<typeof Account>;

/** Who the drafts are written for, remembered until changed. */
export const audience = setting('local:audience', z.array(Reader), []);
/** The sector of somebody who has no account. */
export const writerSector = setting('local:writerSector', Sector.nullable(), null);
/** The workspace shown, among those of the account. */
export const currentWorkspace = setting('local:workspace', Id.nullable(), null);
/** The last copy of the shared glossary, so that the panel works offline. */
export const glossary = setting('local:glossary', Glossary.nullable(), null);
export type Glossary = z.infer<typeof Glossary>;
/** Single-key shortcuts in the findings list. */
export const shortcuts = setting('local:shortcuts', z.boolean(), true);
/** Whether the clarity number is shown. */
export const clarityShown = setting('local:clarityShown', z.boolean(), true);
/** What open pages remember until the browser closes, by page and name; each part is checked by who reads it. */
export const pageMemory = setting('session:pageMemory', z.record(z.string(), z.unknown()), {});

export const account = setting('local:account', Account.nullable(), null);
/** Kept across browser restarts; only the background renews with it. */
export const refreshToken = setting('local:refreshToken', z.string().nullable(), null);
const AccessToken = z.strictObject({ token: z.string(), expiresAt: z.number(), userId: Id });
/** A token with its owner, so that nothing is ever sent as somebody else. `expiresAt` in ms since 1970. */
export type AccessToken = z.infer<typeof AccessToken>;
/** Gone when the browser closes. */
export const accessToken = setting('session:accessToken', AccessToken.nullable(), null);
