import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser, type TestBrowser } from './browser.ts';
import { buildForTests } from './build.ts';
import { DraftPort, innerFrameOf } from './draft-port.ts';

interface Editor {
  readonly page: string;
  /** Whether the editor lives in a frame of its own. */
  readonly framed?: true;
  /** Where the writer clicks. */
  readonly selector: string;
  /** What is replaced by what, by where it stands. */
  readonly fixes: Record<string, readonly [expected: string, replacement: string]>;
  /** A fix waits until the writer stops: the editor would make one step of both. */
  readonly waits?: true;
  /** How long after the writer went somewhere the editor knows of it, in ms; nobody's hand is quicker between mouse and keys. */
  readonly settling?: number;
  /** Where it is not the usual one; Trix knows the key by its small letter alone, whatever Shift makes of it. */
  readonly redo?: string;
  /** Finds the formatted words, where there are some. */
  readonly bold?: string;
}

const richFixes = {
  'at the start': ['Utilize', 'Use'],
  'in the middle': ['in order to', 'to'],
  'in bold': ['tier 2 supports', 'extra help in a small group'],
  'across a link': ['agency plan attached', 'team plan'],
  'at the end': ['parents', 'families'],
  'by nothing': [' baseline', ''],
} as const;

const mailFixes = {
  'at the start': ['Hi', 'Dear'],
  'in the middle': ['utilize the baseline data', 'use the figures'],
  'at the end': ['Primary School', 'Junior School'],
  'by nothing': ['At this point in time we', ''],
} as const;

const lineFixes = {
  'at the start': ['In order to', 'To'],
  'in the middle': ['will utilize', 'use'],
  'at the end': ['supports', 'help'],
  'by nothing': [' tier 2', ''],
} as const;

const editors: readonly Editor[] = [
  { page: 'textarea.html', selector: '#message', fixes: mailFixes },
  { page: 'input.html', selector: '#subject', fixes: lineFixes },
  {
    page: 'react-textarea.html',
    selector: '#message',
    fixes: { ...lineFixes, 'at the start': ['We', 'Staff'], 'at the end': ['supports.', 'help.'] },
  },
  { page: 'contenteditable.html', selector: '#message', fixes: richFixes, bold: '#message b' },
  { page: 'shadow-root.html', selector: '#message', fixes: richFixes, bold: '#message b' },
  { page: 'tinymce.html', selector: 'body', framed: true, fixes: richFixes, bold: 'body :is(b, strong)' },
  { page: 'tinymce-inline.html', selector: '#message', fixes: richFixes, bold: '#message :is(b, strong)' },
  ...['prosemirror', 'tiptap', 'lexical', 'quill', 'ckeditor', 'slate', 'trix', 'roosterjs'].map((name) => ({
    page: `${name}.html`,
    selector: '[contenteditable]',
    fixes: richFixes,
    bold: '[contenteditable] :is(b, strong)',
    ...(name === 'quill' && { waits: true as const }),
    ...(/slate|lexical/.test(name) && { settling: 150 }),
    ...(name === 'trix' && { redo: 'ControlOrMeta+Shift+z' }),
  })),
  {
    page: 'draft.html',
    selector: '[contenteditable=true]',
    fixes: richFixes,
    bold: '[contenteditable=true] [style*=bold]',
  },
  { page: 'codemirror.html', selector: '[contenteditable=true].cm-content', fixes: richFixes },
];

let browser: TestBrowser;

let bare: Page;

beforeAll(async () => {
  browser = await startBrowser(await buildForTests());
  bare = await browser.openBarePage();
});

afterAll(() => browser?.close());

/** What the page itself says that its editor holds. */
const model = (page: Page) => page.evaluate<string>('window.model()');

describe.each(editors)(
  '$page',
  ({ page: name, framed, selector, fixes, waits, settling = 0, redo, bold }) => {
    let page: Page;
    let port: DraftPort;
    const element = () =>
      (framed ? page.frameLocator('iframe').locator(selector) : page.locator(selector)).first();

    beforeEach(async () => {
      page = await browser.openEditor(name);
      const tabId = await browser.tabIdOf(page, bare);
      port = await DraftPort.open(bare, tabId, framed ? await innerFrameOf(bare, tabId) : 0);
      await page.bringToFront();
      await element().click();
      await port.draft((draft) => draft.focusedAt > 0);
      await page.waitForTimeout(settling);
      await page.keyboard.press('ControlOrMeta+Home');
      await page.waitForTimeout(settling);
    });

    afterEach(async () => {
      await page.close();
    });

    test('the draft is read as the page holds it', async () => {
      const draft = await port.draft();
      expect(draft.text).toBe(await model(page));
      expect(draft.editable).toBe(true);
      expect(draft.label).not.toBe('');
    });

    test.each(Object.entries(fixes))(
      'words %s are replaced, and one undo takes exactly that back',
      async (_, fix) => {
        const [expected, replacement] = fix;
        await page.keyboard.type('Ok. ');
        const before = await model(page);
        expect(before.startsWith('Ok. ')).toBe(true);
        const { revision } = await port.draft(({ text }) => text === before);
        const after = before.replace(expected, replacement);

        expect(await port.fix(expected, replacement)).toBe('ok');
        expect(await model(page)).toBe(after);
        const fixed = await port.draft(({ text }) => text === after);
        expect(fixed.revision).toBeGreaterThan(revision);
        if (bold && expected === fixes['in bold']?.[0]) {
          expect(await element().page().evaluate('1')).toBe(1);
          const formatted = framed ? page.frameLocator('iframe').locator(bold) : page.locator(bold);
          expect(await formatted.allTextContents()).toEqual([replacement]);
        }

        await page.keyboard.press('ControlOrMeta+z');
        expect(await model(page)).toBe(before);
        await page.keyboard.press(redo ?? 'ControlOrMeta+Shift+Z');
        expect(await model(page)).toBe(after);
        await page.keyboard.press('ControlOrMeta+z');
        expect(await model(page)).toBe(before);
        await port.draft(({ text }) => text === before);
      },
    );

    test.each(Object.entries(fixes))(
      'typing goes on at the caret after words %s were replaced',
      async (_, fix) => {
        const [expected, replacement] = fix;
        for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
        const before = await model(page);
        await port.draft(({ text }) => text === before);
        expect(await port.fix(expected, replacement)).toBe('ok');
        await page.keyboard.type('¶');
        const start = before.indexOf(expected);
        const after = before.replace(expected, replacement);
        const end = start + expected.length;
        const caret =
          start >= 14
            ? 14
            : end <= 14
              ? 14 - expected.length + replacement.length
              : start + replacement.length;
        expect(await model(page)).toBe(`${after.slice(0, caret)}¶${after.slice(caret)}`);
      },
    );

    test('a fix for an older revision goes where its words are now, once, and nowhere else', async () => {
      const [expected, replacement] = Object.values(fixes)[1] ?? ['', ''];
      const old = await port.draft();
      await page.keyboard.type('Ok. ');
      const before = await model(page);
      const request = { kind: 'fix', requestId: '', draftId: old.draftId, expected, replacement } as const;
      const start = old.text.indexOf(expected);
      const span = { start, end: start + expected.length };
      const now = await port.draft(({ text }) => text === before);
      expect(await port.send({ ...request, ...span, revision: now.revision })).toBe('stale');
      expect(await port.send({ ...request, ...span, revision: now.revision, draftId: 'another' })).toBe(
        'stale',
      );
      expect(await port.send({ ...request, ...span, revision: old.revision + 1000 })).toBe('stale');
      expect(await model(page)).toBe(before);
      expect(await port.send({ ...request, ...span, revision: old.revision })).toBe('ok');
      expect(await model(page)).toBe(before.replace(expected, replacement));
      expect(await port.send({ ...request, ...span, revision: old.revision })).toBe('stale');
      expect(await model(page)).toBe(before.replace(expected, replacement));
    });

    test('a fix for an older revision is refused when its words have changed', async () => {
      const [expected, replacement] = Object.values(fixes)[0] ?? ['', ''];
      const old = await port.draft();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('x');
      const before = await model(page);
      await port.draft(({ text }) => text === before);
      expect(await port.fix(`${expected.slice(0, 1)}x`, 'Q')).toBe('ok');
      const changed = await model(page);
      await port.draft(({ text }) => text === changed);
      const request = { kind: 'fix', requestId: '', draftId: old.draftId, expected, replacement } as const;
      const span = { start: 0, end: expected.length };
      expect(await port.send({ ...request, ...span, revision: old.revision })).toBe('stale');
      expect(await model(page)).toBe(changed);
    });

    test('a fix lands while the writer types at the end, and the typing is whole', async () => {
      const [expected, replacement] = Object.values(fixes)[1] ?? ['', ''];
      await page.keyboard.press('ControlOrMeta+End');
      const before = await model(page);
      const { revision, draftId } = await port.draft(({ text }) => text === before);
      const start = before.indexOf(expected);
      const span = { start, end: start + expected.length };
      const words = ' and we keep typing while it is mended';
      const typing = page.keyboard.type(words, { delay: 40 });
      await port.draft((draft) => draft.revision > revision + 1);
      const request = { kind: 'fix', requestId: '', draftId, revision, expected, replacement } as const;
      const outcome = await port.send({ ...request, ...span });
      const during = await model(page);
      await typing;
      expect(outcome).toBe('ok');
      if (!waits) expect(during.length).toBeLessThan((before + words).replace(expected, replacement).length);
      expect(await model(page)).toBe((before + words).replace(expected, replacement));
      await page.keyboard.type('¶');
      expect(await model(page)).toBe(`${(before + words).replace(expected, replacement)}¶`);
    });

    if (bold)
      test('plain spaces stay plain where words in part bold are replaced, in one step', async () => {
        const before = await model(page);
        await port.draft(({ text }) => text === before);
        const textBefore = await element().textContent();
        expect(await port.fix('supports and', 'help and')).toBe('ok');
        expect(await element().textContent()).toContain('The pupil receives tier 2 help and has an IEP.');
        await page.keyboard.press('ControlOrMeta+z');
        expect(await element().textContent()).toBe(textBefore);
      });

    test('a line break is never put in', async () => {
      const [expected] = Object.values(fixes)[0] ?? [''];
      const before = await model(page);
      expect(await port.fix(expected, 'two\nlines')).toBe('failed');
      expect(await model(page)).toBe(before);
    });

    test('several fixes asked for one after another each take one undo', async () => {
      const texts = [await model(page)];
      for (const [expected, replacement] of Object.values(fixes)) {
        expect(await port.fix(expected, replacement)).toBe('ok');
        const text = await model(page);
        await port.draft((draft) => draft.text === text);
        texts.push(text);
      }
      while (texts.length > 1) {
        texts.pop();
        await page.keyboard.press('ControlOrMeta+z');
        expect(await model(page)).toBe(texts.at(-1));
      }
    });
  },
);
