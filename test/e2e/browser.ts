import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { extensionOrigin } from '../../extension/identity.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { type EditorPages, serveEditorPages } from './editor-pages.ts';
import { openSidePanel, type SidePanel } from './side-panel.ts';

export interface TestBrowser {
  readonly context: BrowserContext;
  /** `test/editors`, served. */
  readonly pages: EditorPages;
  /** Opens a page of `test/editors`, such as `textarea.html`, and waits until it says that it is ready. */
  openEditor(name: string): Promise<Page>;
  /** The browser's own number of a page's tab, found out from a bare page if there is one. */
  tabIdOf(page: Page, bare?: Page): Promise<number>;
  /** A bare page of the extension, with its powers and none of its code. */
  openBarePage(): Promise<Page>;
  /** The panel as a plain tab, attached to that page's. */
  openPanelTab(page: Page): Promise<Page>;
  /** The browser's real side panel beside that page, which is brought to the front. */
  openSidePanel(page: Page): Promise<SidePanel>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension in `directory` and a profile of its own, which `close` deletes. */
export async function startBrowser(directory: string): Promise<TestBrowser> {
  const executablePath = findChromium(process.env.PLAINBRIDGE_CHROMIUM);
  if (!executablePath) throw new Error('No Chromium found: name one in PLAINBRIDGE_CHROMIUM.');
  const profile = await mkdtemp(path.join(tmpdir(), 'plainbridge-profile-'));
  const pages = await serveEditorPages();
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1360,900',
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
    ],
  });
  const isOwn = (url: string) => url.startsWith(extensionOrigin);
  if (!context.serviceWorkers().some((worker) => isOwn(worker.url()))) {
    await context.waitForEvent('serviceworker', { predicate: (worker) => isOwn(worker.url()) });
  }

  const openBarePage = async () => {
    const page = await context.newPage();
    await page.goto(`${extensionOrigin}/manifest.json`);
    return page;
  };

  const tabIdOf = async (page: Page, open?: Page) => {
    // Addresses may be open twice: a mark in the title tells which one is meant.
    const title = await page.title();
    const mark = `plainbridge-${Math.random()}`;
    await page.evaluate((text) => {
      document.title = text;
    }, mark);
    const bare = open ?? (await openBarePage());
    const id = await bare.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(query: object): Promise<{ id: number; title?: string }[]> } };
      };
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.title === text)?.id ?? null;
    }, mark);
    if (!open) await bare.close();
    await page.evaluate((text) => {
      document.title = text;
    }, title);
    if (id === null) throw new Error(`The tab of ${page.url()} was not found.`);
    return id;
  };

  return {
    context,
    pages,
    tabIdOf,
    openBarePage,
    openEditor: async (name) => {
      const page = await context.newPage();
      await page.goto(`${pages.origin}/${name}`);
      await page.waitForSelector('html[data-ready]');
      return page;
    },
    openPanelTab: async (page) => {
      const tabId = await tabIdOf(page);
      const panel = await context.newPage();
      await panel.goto(`${extensionOrigin}/sidepanel.html?tab=${tabId}`);
      return panel;
    },
    openSidePanel: async (page) => {
      const tabId = await tabIdOf(page);
      return openSidePanel({ context, page, tabId, opener: await openBarePage() });
    },
    close: async () => {
      await context.close();
      await pages.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
