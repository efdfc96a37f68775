import { ruleIds } from '@plainbridge/shared/checker/finding.ts';
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

// An extension's pages may not make code from text, and the browser would note each attempt as a violation.
z.config({ jitless: true });

/**
 * Messages without any text of the writer's. They reach the background and every open extension page, so nothing
 * private may ever be added here: drafts travel on the panel's own port, below.
 */
export interface Messages {
  /** A content script is there and may be connected to; tab and frame are the message's sender. */
  frameReady(): void;
  /** Panel → every frame of a tab: answer with `frameReady`. */
  announce(): void;
  /**
   * A page → background: an access token, or null when nobody is signed in; rejects when Auth can't be reached.
   * `renew`: the last one was refused, so ask for another even if it looks valid.
   */
  accessToken(ask: { renew: boolean }): string | null;
  /** A page → background: something was put in the outbox, or should be tried again. */
  drainOutbox(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/** Whether a message comes from a page of this extension: a content script has its page's address, and no say. */
export function isOwnPage(
  sender: { id?: string | undefined; url?: string | undefined } | undefined,
): boolean {
  // An address without a path: the typed overload knows the extension's files only.
  const { getURL } = browser.runtime as unknown as { getURL(path: string): string };
  return sender?.id === browser.runtime.id && sender.url?.startsWith(getURL('/')) === true;
}

/** The port that a panel opens to one frame of its tab. */
export const draftPort = 'draft';

const position = z.int().check(z.minimum(0));
/** Longest draft that is read, in UTF-16 code units. */
export const longestDraft = 1_000_000;

/** The draft in a frame: its text as the writer sees it, and the revision that a fix must name. */
export const DraftMessage = z.object({
  kind: z.literal('draft'),
  draftId: z.string(),
  revision: position,
  text: z.string().check(z.maxLength(longestDraft)),
  /** What the page calls the field ("Message body"); may be empty. */
  label: z.string().check(z.maxLength(200)),
  /** When the writer last went into it, in ms since 1970: the newest draft of all frames is the one shown. */
  focusedAt: z.number(),
  /** False where the field can be read but not changed. */
  editable: z.boolean(),
});
export type DraftMessage = z.infer<typeof DraftMessage>;

/**
 * ok: changed, and read again to be sure. stale: the text has changed since, nothing was done.
 * failed: the editor did not take it, or what it did was taken back.
 */
export const FixOutcome = z.enum(['ok', 'stale', 'failed']);
export type FixOutcome = z.infer<typeof FixOutcome>;

/** Content script → panel. */
export const FromPage = z.discriminatedUnion('kind', [
  DraftMessage,
  z.object({ kind: z.literal('draft-gone'), draftId: z.string() }),
  z.object({ kind: z.literal('fix-outcome'), requestId: z.string(), outcome: FixOutcome }),
  /** The writer clicked on the mark that begins at `start` of that revision. */
  z.object({ kind: z.literal('mark-clicked'), draftId: z.string(), revision: position, start: position }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Put `replacement` where `expected` stands at [start, end) of that revision. */
const FixMessage = z.object({
  kind: z.literal('fix'),
  requestId: z.string(),
  draftId: z.string(),
  revision: position,
  start: position,
  end: position,
  expected: z.string(),
  replacement: z.string().check(z.maxLength(10_000)),
});
export type FixMessage = z.infer<typeof FixMessage>;

/** Something found at [start, end), to be seen in the page. */
const Mark = z.object({
  start: position,
  end: position,
  rule: z.enum(ruleIds),
  /** The one whose card the person is at. */
  active: z.optional(z.literal(true)),
});
export type Mark = z.infer<typeof Mark>;

/** All marks of that revision, in place of those before. `reveal`: the active one is to be brought into view. */
const MarksMessage = z.object({
  kind: z.literal('marks'),
  draftId: z.string(),
  revision: position,
  marks: z.array(Mark).check(z.maxLength(10_000)),
  reveal: z.boolean(),
});
export type MarksMessage = z.infer<typeof MarksMessage>;

/** Panel → content script. */
export const FromPanel = z.discriminatedUnion('kind', [FixMessage, MarksMessage]);
export type FromPanel = z.infer<typeof FromPanel>;
