import { writeFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { extensionOrigin } from '../../extension/identity.ts';

/** The browser's own side panel. Playwright does not list it, so it is driven over the DevTools protocol. */
export interface SidePanel {
  /** Runs an expression in the panel and gives its value, awaited. Throws what it throws. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is truthy, and gives its value. */
  waitFor<Value>(expression: string, timeout?: number): Promise<Value>;
  /** A real click in the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** Real typing, wherever the panel's focus is. */
  type(text: string): Promise<void>;
  /** A real key, such as `Enter` or `j`. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

type Chrome = {
  chrome: { sidePanel: { open(options: { tabId: number }): Promise<void> } };
};

/**
 * An expression that gives the middle of the first element found, once it has stood still for three frames and nothing
 * covers it; null otherwise. From then until `landed()`, which says whether it was clicked, mouse events elsewhere are
 * swallowed.
 */
const aim = (selector: string) => `(async () => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const middle = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const at = middle();
  for (let still = 0; still < 3; still += 1) {
    await new Promise((resolve) => setTimeout(resolve, 16));
    const now = middle();
    if (now.x !== at.x || now.y !== at.y || !element.isConnected) return null;
  }
  if (!element.contains(document.elementFromPoint(at.x, at.y))) return null;
  let clicked = false;
  const guard = new AbortController();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    window.addEventListener(type, (event) => {
      if (element.contains(event.target)) clicked ||= type === 'click';
      // A label hands its click on to its field.
      else if (!clicked) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }, { capture: true, signal: guard.signal });
  globalThis.landed = () => {
    guard.abort();
    return clicked;
  };
  return at;
})()`;

/** Opens it by a real click, as the browser asks for one. `opener`, a page of the extension, is closed afterwards. */
export async function openSidePanel(parts: {
  context: BrowserContext;
  page: Page;
  tabId: number;
  opener: Page;
}): Promise<SidePanel> {
  const { context, page, tabId, opener } = parts;
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  const url = `${extensionOrigin}/sidepanel.html`;
  const listed = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter((target) => target.type === 'page' && target.url.startsWith(url));
  };
  const there = new Set((await listed()).map(({ targetId }) => targetId));

  await opener.evaluate((id) => {
    const button = document.createElement('button');
    button.textContent = 'Open the panel';
    button.onclick = () => (globalThis as unknown as Chrome).chrome.sidePanel.open({ tabId: id });
    document.body.append(button);
  }, tabId);
  await opener.click('button');
  await page.bringToFront();
  await opener.close();

  for (let attempt = 0; attempt < 100; attempt += 1) {
    const target = (await listed()).find(({ targetId }) => !there.has(targetId));
    if (target) return attach(session, target.targetId);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The side panel did not open.');
}

async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    const answer = id === undefined ? undefined : waiting.get(id);
    if (!answer || id === undefined) return;
    waiting.delete(id);
    if (error) answer.reject(new Error(error.message));
    else answer.resolve(result);
  });
  const send = <Result>(method: string, params: object = {}): Promise<Result> => {
    lastId += 1;
    const id = lastId;
    return new Promise<Result>((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as Result), reject });
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  };

  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await send<{
      result: { value: Value };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  const waitFor = async <Value>(expression: string, timeout = 30_000): Promise<Value> => {
    const end = Date.now() + timeout;
    for (;;) {
      const value = await evaluate<Value>(expression);
      if (value) return value;
      if (Date.now() > end) throw new Error(`The side panel never came to: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const mouse = (type: string, at: { x: number; y: number }) =>
    send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });

  return {
    evaluate,
    waitFor,
    click: async (selector) => {
      // What is checked meanwhile moves what is below it: a press that would land elsewhere is held back and tried again.
      const end = Date.now() + 30_000;
      for (;;) {
        const at = await evaluate<{ x: number; y: number } | null>(aim(selector));
        if (at) {
          await mouse('mousePressed', at);
          await mouse('mouseReleased', at);
          if (await evaluate<boolean>('globalThis.landed()')) return;
        }
        if (Date.now() > end) throw new Error(`The side panel could not be clicked at: ${selector}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    press: async (key) => {
      const isCharacter = key.length === 1;
      const codes: Record<string, number> = { Enter: 13, Tab: 9, Escape: 27, ArrowDown: 40, ArrowUp: 38 };
      const windowsVirtualKeyCode = codes[key] ?? key.toUpperCase().charCodeAt(0);
      const text = isCharacter ? key : key === 'Enter' ? '\r' : undefined;
      await send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        windowsVirtualKeyCode,
        ...(text && { text }),
      });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode });
    },
    screenshot: async (file) => {
      // A panel that has only just come has nothing painted yet, and the browser says so by failing.
      for (let attempt = 0; ; attempt += 1) {
        const picture = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' }).catch(
          (error: Error) => error,
        );
        if (!(picture instanceof Error)) return writeFile(file, Buffer.from(picture.data, 'base64'));
        if (attempt === 30) throw picture;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}
