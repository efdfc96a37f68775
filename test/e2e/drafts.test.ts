import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBrowser, type TestBrowser } from './browser.ts';
import { buildForTests } from './build.ts';
import { DraftPort } from './draft-port.ts';

/** Formatting that begins or ends inside of what is replaced. */
const formatted = [
  ['<p>We <b>util</b>ise the room.</p>', 'utilise', 'use', '<p>We <b>use</b> the room.</p>'],
  ['<p><b>util</b>ise the room.</p>', 'utilise', 'use', '<p><b>use</b> the room.</p>'],
  ['<p>We util<b>ise</b> the room.</p>', 'utilise', 'use', '<p>We use the room.</p>'],
  [
    '<p>We <b>util</b><i>ise</i> <u>the</u> room.</p>',
    'utilise',
    'use',
    '<p>We <b>use</b> <u>the</u> room.</p>',
  ],
  ['<p>We <b>utilise</b> the room.</p>', 'utilise', 'make use of', '<p>We <b>make use of</b> the room.</p>'],
  ['<p>We <b>very </b>much like the room.</p>', ' much', '', '<p>We <b>very</b> like the room.</p>'],
  ['<p>We <b>very much</b> like the room.</p>', ' much', '', '<p>We <b>very</b> like the room.</p>'],
  ['<p>At&nbsp;9 <b>util</b>ise the room.</p>', 'utilise', 'use', '<p>At&nbsp;9 <b>use</b> the room.</p>'],
  ['<p>Now we <b>use</b> it.</p>', 'Now', '', '<p>&nbsp;we <b>use</b> it.</p>'],
] as const;

let browser: TestBrowser;
const opened: Page[] = [];

beforeAll(async () => {
  browser = await startBrowser(await buildForTests());
});

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

afterAll(() => browser?.close());

async function open(name: string): Promise<{ page: Page; port: DraftPort }> {
  const page = await browser.openEditor(name);
  const bare = await browser.openBarePage();
  opened.push(page, bare);
  const port = await DraftPort.open(bare, await browser.tabIdOf(page), 0);
  await page.bringToFront();
  return { page, port };
}

test('passwords, card numbers and one-time codes are never read, wherever the writer is', async () => {
  const { page, port } = await open('input.html');
  await page.click('#subject');
  await port.draft(({ focusedAt }) => focusedAt > 0);
  for (const secret of ['#password', '#card', '#code']) {
    await page.click(secret);
    await page.keyboard.type('secret');
  }
  await page.evaluate(() => document.querySelector('#password')?.setAttribute('type', 'text'));
  await page.click('#password');
  await page.click('#subject');
  await page.keyboard.type('!');
  await port.draft(({ text }) => text.includes('!'));
  const said = JSON.stringify(await port.received());
  expect(said).not.toMatch(/correct horse|4111|123456|secret/);
});

test('a field that is only for reading is shown, and a fix in it is refused', async () => {
  const { page, port } = await open('input.html');
  await page.click('#reference');
  const draft = await port.draft(({ text }) => text.startsWith('Utilize'));
  expect(draft.editable).toBe(false);
  expect(await port.fix('Utilize', 'Use')).toBe('failed');
  expect(await page.inputValue('#reference')).toBe('Utilize the reference');
});

test('the draft that the writer went into last is shown, and its end is told', async () => {
  const { page, port } = await open('stubborn.html');
  await page.click('#limited');
  const limited = await port.draft(({ label }) => label === 'Limited');
  await page.click('#chip');
  const chip = await port.draft(({ text }) => text.startsWith('Dear'));
  expect(chip.focusedAt).toBeGreaterThan(limited.focusedAt);
  await page.evaluate(() => document.querySelector('#chip')?.remove());
  await port.draft(({ draftId }) => draftId === limited.draftId);
  expect(await port.received()).toContainEqual({ kind: 'draft-gone', draftId: chip.draftId });
  await page.evaluate(() => document.querySelector('#limited')?.setAttribute('hidden', ''));
  await page.addStyleTag({ content: '#limited { display: none }' });
  await port.draft(({ text }) => text.includes('in order to'));
  expect(await port.received()).toContainEqual({ kind: 'draft-gone', draftId: limited.draftId });
});

test('an editor that puts its old text back is not said to have taken the fix', async () => {
  const { page, port } = await open('stubborn.html');
  await page.click('#restored');
  await port.draft(({ focusedAt }) => focusedAt > 0);
  expect(await port.fix('utilize', 'use')).toBe('failed');
  expect(await page.textContent('#restored')).toBe('We will utilize it in order to plan.');
});

test('what a field took only in part is taken back', async () => {
  const { page, port } = await open('stubborn.html');
  await page.click('#limited');
  await port.draft(({ label }) => label === 'Limited');
  expect(await port.fix('utilize', 'make very good use of')).toBe('failed');
  expect(await page.inputValue('#limited')).toBe('We will utilize it.');
});

test('a fix never runs over a part that cannot be edited', async () => {
  const { page, port } = await open('stubborn.html');
  await page.click('#chip');
  const draft = await port.draft(({ text }) => text.startsWith('Dear'));
  expect(await port.fix(draft.text, 'Hello')).toBe('failed');
  expect(await page.textContent('#chip')).toBe('Dear @Ann all');
});

test('fixes around a quoted message land beside it, and the quotation stays as it is', async () => {
  const { page, port } = await open('quoted.html');
  await page.click('#message p');
  const draft = await port.draft(({ focusedAt }) => focusedAt > 0);
  expect(draft.text).toBe('We utilise it.\nThey utilise it too.');
  const quoted = await page.locator('#message > blockquote').evaluate(({ outerHTML }) => outerHTML);
  expect(await port.fix('They utilise', 'All use')).toBe('ok');
  await port.draft(({ text }) => text.includes('All use'));
  expect(await port.fix('utilise', 'use')).toBe('ok');
  await port.draft(({ text }) => text === 'We use it.\nAll use it too.');
  expect(await page.locator('#message > p').allTextContents()).toEqual(['We use it.', 'All use it too.']);
  expect(await page.locator('#message > blockquote').evaluate(({ outerHTML }) => outerHTML)).toBe(quoted);
});

test('a message in which everything is quoted is an empty draft, until something is written beside it', async () => {
  const { page, port } = await open('quoted.html');
  await page.click('#forwarded');
  const { draftId } = await port.draft(({ label }) => label === 'Forwarded');
  expect((await port.draft()).text).toBe('');
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.append('We utilise it.');
    document.querySelector('#forwarded')?.prepend(paragraph);
  });
  expect((await port.draft(({ text }) => text === 'We utilise it.')).draftId).toBe(draftId);
  expect(await port.fix('utilise', 'use')).toBe('ok');
  expect(await page.textContent('#forwarded p')).toBe('We use it.');
});

test.each(formatted)('plain spaces stay plain in %s', async (html, expected, replacement, after) => {
  const { page, port } = await open('formatted.html');
  const before = await page.evaluate((source) => {
    const message = document.querySelector('#message');
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    message?.replaceChildren(...parsed.body.childNodes);
    return message?.innerHTML;
  }, html);
  await page.click('#message');
  const text = await page.locator('#message').evaluate(({ textContent }) => textContent);
  await port.draft((draft) => draft.text === text?.replaceAll('\u00a0', ' '));
  const shownNow = () => page.locator('#message').evaluate(({ innerHTML }) => innerHTML);
  expect(await port.fix(expected, replacement)).toBe('ok');
  expect(await shownNow()).toBe(after);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await shownNow()).toBe(before);
});

test('every panel that listens hears the draft, and each only its own answers', async () => {
  const { page, port } = await open('react-textarea.html');
  await page.click('#message');
  await port.draft(({ focusedAt }) => focusedAt > 0);
  const bare = await browser.openBarePage();
  opened.push(bare);
  const other = await DraftPort.open(bare, await browser.tabIdOf(page), 0);
  const seen = await other.draft();
  expect(seen.text).toBe((await port.draft()).text);
  expect(await port.fix('utilize', 'use')).toBe('ok');
  await other.draft(({ text }) => text.includes('will use'));
  expect((await other.received()).some(({ kind }) => kind === 'fix-outcome')).toBe(false);
});

test('a message that is not one is passed over', async () => {
  const { page, port } = await open('react-textarea.html');
  await page.click('#message');
  const draft = await port.draft(({ focusedAt }) => focusedAt > 0);
  await port.sendAnything({ kind: 'fix', draftId: draft.draftId, start: -1, end: 'x' });
  await port.sendAnything('fix');
  expect(await port.fix('utilize', 'use')).toBe('ok');
});

test('pages that were open before their site was allowed are read without being loaded again, also in frames', async () => {
  const bare = await browser.openBarePage();
  opened.push(bare);
  // A prompt cannot be answered in a headless browser: the site is taken for new because nothing is registered for it.
  await bare.evaluate(() => (globalThis as unknown as Extension).chrome.scripting.unregisterContentScripts());
  const page = await browser.openEditor('tinymce.html');
  opened.push(page);
  const tabId = await browser.tabIdOf(page);
  const framesThatAnswer = () =>
    bare.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as Extension;
      const frames = new Set<number>();
      chrome.runtime.onMessage.addListener((message, { frameId, tab }) => {
        if (message.type === 'frameReady' && tab?.id === id) frames.add(frameId);
      });
      await chrome.tabs.sendMessage(id, { id: 1, type: 'announce', timestamp: Date.now() }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [...frames];
    }, tabId);
  expect(await framesThatAnswer()).toEqual([]);

  const [background] = browser.context.serviceWorkers();
  await background?.evaluate(() =>
    (globalThis as unknown as Extension).chrome.permissions.onAdded.dispatch({}),
  );
  await expect.poll(framesThatAnswer).toHaveLength(2);
  const frames = await framesThatAnswer();
  const port = await DraftPort.open(bare, tabId, frames.find((frame) => frame !== 0) ?? 0);
  expect((await port.draft()).text).toContain('tier 2 supports');
  expect(await port.fix('Utilize', 'Use')).toBe('ok');
});

interface Extension {
  chrome: {
    permissions: { onAdded: { dispatch(permissions: object): void } };
    runtime: {
      onMessage: {
        addListener(
          listener: (message: { type: string }, sender: { frameId: number; tab?: { id: number } }) => void,
        ): void;
      };
    };
    scripting: { unregisterContentScripts(): Promise<void> };
    tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
  };
}
