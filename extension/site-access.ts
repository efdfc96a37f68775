import { browser } from 'wxt/browser';
import { apiUrl, authUrl } from './build.ts';

const scriptId = 'draft';
const scriptFile = 'content-scripts/content.js';

/** Sites are told from the extension's own servers, which it may reach but has nothing to read on. */
const ownServers = new Set([apiUrl, authUrl].map((address) => `${new URL(address).origin}/*`));

let turn: Promise<void> = Promise.resolve();

/**
 * Keeps the content script in line with the sites that the writer has allowed: registered there for pages to come, and put
 * at once into open ones where it is new. The background calls it once, in its first turn, so that an event that
 * woke it is heard. Sites that were allowed already are left alone: a waking background disturbs no page.
 */
export function keepSiteAccess(): void {
  // After an update or a reload, the scripts in open pages have lost their extension: all get a new one.
  browser.runtime.onInstalled.addListener(() => update('all'));
  browser.runtime.onStartup.addListener(() => update('new'));
  browser.permissions.onAdded.addListener(() => update('new'));
  browser.permissions.onRemoved.addListener(() => update('new'));
  update('new');
}

/** One after another: two that ran at once would both find nothing registered, and one would fail. */
function update(sites: 'new' | 'all'): void {
  turn = turn
    .then(() => bringInLine(sites))
    .catch((error: unknown) => {
      console.error('Plainbridge could not bring its content script in line with the allowed sites.', error);
    });
}

/** `sites`: those whose open pages get the script at once. */
async function bringInLine(sites: 'new' | 'all'): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = origins
    .filter((origin) => /^(?:https?|\*):/.test(origin) && !ownServers.has(origin))
    .sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const known = new Set(registered?.matches ?? []);
  if (allowed.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const added = allowed.filter((origin) => !known.has(origin));
  const script = {
    id: scriptId,
    js: [scriptFile],
    matches: allowed,
    allFrames: true,
    // Editors in frames of their own have no address; `match_about_blank` is refused here.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  const isSame = added.length === 0 && known.size === allowed.length;
  if (registered && !isSame) await browser.scripting.updateContentScripts([script]);
  if (!registered) await browser.scripting.registerContentScripts([script]);
  await putIntoOpenTabs(sites === 'all' ? allowed : added);
}

async function putIntoOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const injected = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [scriptFile] });
  });
  // A tab may close or show an error page meanwhile; the others still get theirs.
  await Promise.allSettled(injected);
}
