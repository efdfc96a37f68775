import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, type TestBrowser } from './browser.ts';
import { buildForTests } from './build.ts';
import { DraftPort, innerFrameOf } from './draft-port.ts';
import { boxInField, boxOf, painted, paintedIn, rich } from './painted.ts';

let browser: TestBrowser;
let bare: Page;

beforeAll(async () => {
  browser = await startBrowser(await buildForTests());
  bare = await browser.openBarePage();
});

afterAll(() => browser?.close());

const opened: Page[] = [];
const ports: DraftPort[] = [];

afterEach(async () => {
  for (const port of ports.splice(0)) await port.close();
  for (const page of opened.splice(0)) await page.close();
});

async function open(name: string, selector = rich): Promise<{ page: Page; frame: Frame; port: DraftPort }> {
  const page = await browser.openEditor(name);
  opened.push(page);
  const framed = name === 'tinymce.html';
  const tabId = await browser.tabIdOf(page, bare);
  const port = await DraftPort.open(bare, tabId, framed ? await innerFrameOf(bare, tabId) : 0);
  ports.push(port);
  await page.bringToFront();
  const frame = (framed && page.frames().find((each) => each !== page.mainFrame())) || page.mainFrame();
  await frame.locator(selector).first().click();
  await port.draft(({ focusedAt }) => focusedAt > 0);
  return { page, frame, port };
}

async function mark(port: DraftPort, words: string, more: object = {}): Promise<void> {
  const { draftId, revision, text } = await port.draft();
  const start = text.indexOf(words);
  await port.sendAnything({
    kind: 'marks',
    draftId,
    revision,
    marks: [{ start, end: start + words.length, rule: 'jargon', ...more }],
    reveal: false,
  });
}

/** Waits until as much is painted as wanted; gives up with the last count. */
async function untilPainted(
  page: Page,
  words: string,
  isEnough: (count: number) => boolean,
): Promise<number> {
  let count = 0;
  for (const end = Date.now() + 4_000; Date.now() < end; ) {
    count = await painted(page, words);
    if (isEnough(count)) return count;
  }
  return count;
}

const editors = [
  ...[
    'contenteditable',
    'shadow-root',
    'tinymce',
    'tinymce-inline',
    'prosemirror',
    'tiptap',
    'lexical',
    'quill',
  ],
  ...['ckeditor', 'slate', 'draft', 'codemirror', 'trix', 'roosterjs'],
];

describe.each(editors)('in %s', (name) => {
  test('marks are painted, stay with their words, change nothing, and go without a trace', async () => {
    const { page, frame, port } = await open(`${name}.html`);
    expect(await painted(page, 'baseline')).toBe(0);
    const traces = () => frame.evaluate('[CSS.highlights.size, document.adoptedStyleSheets.length]');
    const before = await traces();
    const watch = () =>
      frame.evaluate((hosts) => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const element of document.querySelectorAll('*'))
          if (element.shadowRoot) roots.push(element.shadowRoot);
        const own = window as unknown as { changes: number };
        own.changes = 0;
        const observer = new MutationObserver((records) => {
          own.changes += records.length;
        });
        for (const root of roots)
          for (const host of root.querySelectorAll(hosts))
            observer.observe(host, { subtree: true, childList: true, characterData: true, attributes: true });
      }, rich);
    await watch();
    await mark(port, 'baseline');
    expect(await untilPainted(page, 'baseline', (count) => count > 20)).toBeGreaterThan(20);
    expect(await painted(page, 'targets')).toBe(0);
    expect(await frame.evaluate('window.changes')).toBe(0);

    await page.keyboard.press('ControlOrMeta+Home');
    await page.waitForTimeout(200);
    await page.keyboard.type('Now and then: ');
    await port.draft(({ text }) => text.startsWith('Now and then: '));
    expect(await untilPainted(page, 'baseline', (count) => count > 20)).toBeGreaterThan(20);
    expect(await painted(page, 'Now and then')).toBe(0);

    await port.close();
    ports.length = 0;
    expect(await untilPainted(page, 'baseline', (count) => count === 0)).toBe(0);
    expect(await traces()).toEqual(before);
  });
});

test('a click on a mark is told, a click beside it is not', async () => {
  const { page, port } = await open('contenteditable.html');
  await mark(port, 'baseline');
  await untilPainted(page, 'baseline', (count) => count > 20);
  const beside = await boxOf(page, 'targets');
  await page.mouse.click(beside.x + beside.width / 2, beside.y + beside.height / 2);
  const on = await boxOf(page, 'baseline');
  await page.mouse.click(on.x + on.width / 2, on.y + on.height / 2);
  const { draftId, text, revision } = await port.draft();
  for (const end = Date.now() + 4_000; Date.now() < end; ) {
    const clicks = (await port.received()).filter(({ kind }) => kind === 'mark-clicked');
    if (clicks.length === 0) continue;
    expect(clicks).toEqual([{ kind: 'mark-clicked', draftId, revision, start: text.indexOf('baseline') }]);
    return;
  }
  throw new Error('No click was told.');
});

test('marks for a text that is long gone are left out', async () => {
  const { page, port } = await open('contenteditable.html');
  const { draftId, revision } = await port.draft();
  await port.sendAnything({
    kind: 'marks',
    draftId,
    revision: revision + 50,
    marks: [{ start: 12, end: 20, rule: 'jargon' }],
    reveal: false,
  });
  await port.sendAnything({ kind: 'marks', draftId, revision, marks: [{ start: -1, end: 2, rule: 'x' }] });
  await page.waitForTimeout(300);
  expect(await painted(page, 'baseline')).toBe(0);
});

describe.each([
  ['textarea.html', '#message'],
  ['react-textarea.html', '#message'],
  ['input.html', '#subject'],
])('in %s', (name, field) => {
  const first = (text: string) => text.split('\n')[0]?.split(' ') ?? [];

  async function seen(page: Page, words: string, isEnough: (count: number) => boolean): Promise<number> {
    const end = Date.now() + 4_000;
    let count: number;
    do count = await paintedIn(page, await boxInField(page, field, words));
    while (!isEnough(count) && Date.now() < end);
    return count;
  }

  test('marks are painted under their words, follow typing and scrolling, and go without a trace', async () => {
    const { page, port } = await open(name, field);
    const { text } = await port.draft();
    const [word = '', other = ''] = [first(text).at(-1)?.replace(/\W$/, ''), first(text)[0]];
    const elements = () => page.evaluate('document.querySelectorAll("*").length');
    const before = await elements();
    const value = await page.inputValue(field);
    expect(await seen(page, word, () => true)).toBe(0);
    await mark(port, word);
    expect(await seen(page, word, (count) => count > 10)).toBeGreaterThan(10);
    expect(await seen(page, other, () => true)).toBe(0);
    expect(await page.inputValue(field)).toBe(value);

    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Ok ');
    expect(await seen(page, word, (count) => count > 10)).toBeGreaterThan(10);
    expect(await seen(page, 'Ok', () => true)).toBe(0);

    await page.evaluate(() => {
      document.body.style.paddingTop = '900px';
      document.body.style.paddingBottom = '2000px';
      window.scrollTo(0, 850);
    });
    expect(await seen(page, word, (count) => count > 10)).toBeGreaterThan(10);

    await port.close();
    ports.length = 0;
    expect(await seen(page, word, (count) => count === 0)).toBe(0);
    expect(await elements()).toBe(before);
  });
});

test('marks in a field are cut off where the field is scrolled, and a click on one is told', async () => {
  const { page, port } = await open('textarea.html', '#message');
  const { text, draftId, revision } = await port.draft();
  const word = text.split('\n')[0]?.split(' ')[0] ?? '';
  await page.evaluate(() => {
    const field = document.querySelector('#message') as HTMLElement;
    field.style.height = '60px';
    field.scrollTop = 0;
  });
  await mark(port, word);
  const at = await boxInField(page, '#message', word);
  let count = 0;
  for (const end = Date.now() + 4_000; Date.now() < end && count < 10; ) count = await paintedIn(page, at);
  expect(count).toBeGreaterThan(10);
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  let clicks: unknown[] = [];
  for (const end = Date.now() + 4_000; Date.now() < end && clicks.length === 0; )
    clicks = (await port.received()).filter(({ kind }) => kind === 'mark-clicked');
  expect(clicks).toEqual([{ kind: 'mark-clicked', draftId, revision, start: text.indexOf(word) }]);
  await page.evaluate(() => {
    (document.querySelector('#message') as HTMLElement).scrollTop = 500;
  });
  const above = { ...at, y: 0, height: at.y + 60 };
  for (const end = Date.now() + 4_000; Date.now() < end && count > 0; ) count = await paintedIn(page, above);
  expect(count).toBe(0);
});
