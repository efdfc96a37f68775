import { type Browser, browser } from 'wxt/browser';
import { draftPort, FromPage, onMessage, sendMessage } from '../../messages.ts';
import type { Pages, TabInView } from '../../panel/adapters.ts';

/** The browser's tabs as the panel needs them. `tabId`: always that tab; else the active one of `windowId`. */
export function createPages(which: { tabId: number | null; windowId: number | null }): Pages {
  return {
    watchTab: (changed) => watchTab(which, changed),
    announce: (tabId) => {
      // Nobody may be there to hear it.
      sendMessage('announce', undefined, tabId).catch(() => undefined);
    },
    onFrameReady: (ready) =>
      onMessage('frameReady', async ({ sender }) => {
        const { tab, frameId = 0 } = sender;
        if (sender.id !== browser.runtime.id || tab?.id === undefined) return;
        // A script that was there before its site was switched off still answers, and is not listened to.
        if (await mayRead([sender.origin, sender.url, tab.url])) ready(tab.id, frameId);
      }),
    connect: (tabId, frameId) => {
      const port = browser.tabs.connect(tabId, { frameId, name: draftPort });
      return {
        onMessage: (heard) =>
          port.onMessage.addListener((message: unknown) => {
            const parsed = FromPage.safeParse(message);
            if (parsed.success) heard(parsed.data);
          }),
        onDisconnect: (gone) =>
          port.onDisconnect.addListener(() => {
            // Read, or the browser notes in its log that nobody did.
            void browser.runtime.lastError;
            gone();
          }),
        send: (message) => port.postMessage(message),
        close: () => port.disconnect(),
      };
    },
    hasAccess: async ({ origin }) =>
      origin !== null && browser.permissions.contains({ origins: [pattern(origin)] }),
    requestAccess: (origin) => browser.permissions.request({ origins: [pattern(origin)] }).catch(() => false),
  };
}

/** Frames without an address of their own (`about:blank`, sandboxed ones) count as the page that holds them. */
async function mayRead(addresses: readonly (string | undefined)[]): Promise<boolean> {
  const address = addresses.find((each) => each !== undefined && /^https?:/.test(each));
  return address !== undefined && browser.permissions.contains({ origins: [pattern(address)] });
}

/** A site is asked for as a whole, whatever the port. */
function pattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function watchTab(
  which: { tabId: number | null; windowId: number | null },
  changed: (tab: TabInView | null) => void,
): () => void {
  let current: number | null = null;
  let visit = 0;

  async function look(): Promise<void> {
    const mine = ++visit;
    const tab = await find(which).catch(() => null);
    if (mine !== visit) return;
    current = tab?.id ?? null;
    changed(tab?.id === undefined ? null : { id: tab.id, visit, ...site(tab) });
  }

  const lookAgain = () => void look();
  const updated = (id: number, change: { status?: string | undefined }) => {
    // Every load begins with it; `complete` follows each and would make one page look like two.
    if (id === current && change.status === 'loading') lookAgain();
  };
  const activated = ({ windowId }: { windowId: number }) => {
    if (which.tabId === null && windowId === which.windowId) lookAgain();
  };
  const removed = (id: number) => {
    if (id === current) lookAgain();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onRemoved.addListener(removed);
  browser.permissions.onAdded.addListener(lookAgain);
  browser.permissions.onRemoved.addListener(lookAgain);
  lookAgain();
  return () => {
    visit = -1;
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onRemoved.removeListener(removed);
    browser.permissions.onAdded.removeListener(lookAgain);
    browser.permissions.onRemoved.removeListener(lookAgain);
  };
}

async function find(which: {
  tabId: number | null;
  windowId: number | null;
}): Promise<Browser.tabs.Tab | null> {
  const { tabId, windowId } = which;
  const tabs: typeof Browser.tabs = browser.tabs;
  if (tabId !== null) return tabs.get(tabId);
  const [tab] = await tabs.query({ active: true, ...(windowId !== null && { windowId }) });
  return tab ?? null;
}

/** Without access the browser does not tell the address; then it may still be a web page. */
function site({ url }: Browser.tabs.Tab): { origin: string | null; web: boolean } {
  if (!url) return { origin: null, web: true };
  const { protocol, origin } = new URL(url);
  const web = protocol === 'https:' || protocol === 'http:';
  return { origin: web ? origin : null, web };
}
