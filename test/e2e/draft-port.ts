import type { Page } from 'playwright-core';
import type { DraftMessage, FixMessage, FixOutcome, FromPage, FromPanel } from '../../extension/messages.ts';

type Port = {
  onMessage: { addListener(listener: (message: FromPage) => void): void };
  postMessage(message: FromPanel): void;
  disconnect(): void;
};
type Extension = {
  chrome: { tabs: { connect(tabId: number, options: { name: string; frameId: number }): Port } };
  ports: Port[];
  received: FromPage[];
  request: number;
};

/** A panel's half of the port, spoken from a bare page of the extension, to one frame of a tab. */
export class DraftPort {
  readonly #bare: Page;
  readonly #index: number;

  private constructor(bare: Page, index: number) {
    this.#bare = bare;
    this.#index = index;
  }

  static async open(bare: Page, tabId: number, frameId: number): Promise<DraftPort> {
    const index = await bare.evaluate(
      ([tab, frame]) => {
        const own = globalThis as unknown as Extension;
        own.ports ??= [];
        own.request ??= 0;
        const received: FromPage[] = [];
        const port = own.chrome.tabs.connect(tab, { name: 'draft', frameId: frame });
        port.onMessage.addListener((message) => received.push(message));
        own.ports.push(Object.assign(port, { received }));
        return own.ports.length - 1;
      },
      [tabId, frameId] as const,
    );
    return new DraftPort(bare, index);
  }

  /** Everything that the page has said so far. */
  received(): Promise<FromPage[]> {
    return this.#bare.evaluate(
      (index) =>
        (globalThis as unknown as { ports: { received: FromPage[] }[] }).ports[index]?.received ?? [],
      this.#index,
    );
  }

  /** The newest draft that `isWanted`; waits for it. */
  async draft(isWanted: (draft: DraftMessage) => boolean = () => true): Promise<DraftMessage> {
    const end = Date.now() + 8_000;
    for (;;) {
      const drafts = (await this.received()).filter((message) => message.kind === 'draft');
      const newest = drafts.at(-1);
      if (newest && isWanted(newest)) return newest;
      if (Date.now() > end) throw new Error(`No such draft; last seen: ${JSON.stringify(newest?.text)}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** Asks for a fix of `expected` in the newest draft, and waits for how it went. */
  async fix(
    expected: string,
    replacement: string,
    changes: { occurrence?: number; revision?: number; draftId?: string } = {},
  ): Promise<FixOutcome> {
    const draft = await this.draft();
    let start = draft.text.indexOf(expected);
    for (let nth = 1; nth < (changes.occurrence ?? 1); nth += 1)
      start = draft.text.indexOf(expected, start + 1);
    if (start < 0) throw new Error(`"${expected}" is not in the draft: ${JSON.stringify(draft.text)}`);
    return this.send({
      kind: 'fix',
      requestId: '',
      draftId: changes.draftId ?? draft.draftId,
      revision: changes.revision ?? draft.revision,
      start,
      end: start + expected.length,
      expected,
      replacement,
    });
  }

  send(request: FixMessage): Promise<FixOutcome> {
    return this.#bare.evaluate(
      async ({ index, message }) => {
        const own = globalThis as unknown as Extension;
        const port = own.ports[index];
        own.request += 1;
        const requestId = `request-${own.request}`;
        const outcome = new Promise<FixOutcome>((resolve, reject) => {
          setTimeout(() => reject(new Error('No answer to the fix')), 15_000);
          port?.onMessage.addListener((answer) => {
            if (answer.kind === 'fix-outcome' && answer.requestId === requestId) resolve(answer.outcome);
          });
        });
        port?.postMessage({ ...message, requestId });
        return outcome;
      },
      { index: this.#index, message: request },
    );
  }

  /** What no panel would say. */
  sendAnything(message: unknown): Promise<void> {
    return this.#bare.evaluate(
      ([index, anything]) => {
        (globalThis as unknown as Extension).ports[index]?.postMessage(anything as FromPanel);
      },
      [this.#index, message] as const,
    );
  }

  close(): Promise<void> {
    return this.#bare.evaluate((index) => {
      (globalThis as unknown as Extension).ports[index]?.disconnect();
    }, this.#index);
  }
}

/** The browser's own number of the first frame within a tab's page. */
export const innerFrameOf = (bare: Page, tabId: number): Promise<number> =>
  bare.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { executeScript(injection: object): Promise<{ frameId: number }[]> } };
    };
    const target = { tabId: id, allFrames: true };
    const frames = await chrome.scripting.executeScript({ target, func: () => true });
    return frames.map(({ frameId }) => frameId).find((frameId) => frameId !== 0) ?? 0;
  }, tabId);
