import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionOrigin } from '../../extension/identity.ts';
import { startBrowser, type TestBrowser } from './browser.ts';
import { buildForTests } from './build.ts';
import { PanelDriver } from './panel-driver.ts';
import { accountOf, type Stack, startStack } from './stack.ts';

let stack: Stack;
let browser: TestBrowser;

beforeAll(async () => {
  stack = await startStack();
  browser = await startBrowser(
    await buildForTests({
      apiUrl: stack.apiUrl,
      authUrl: stack.supabase.url,
      publishableKey: stack.supabase.publishableKey,
    }),
  );
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Rows with this subject, counted in the database itself. */
async function rowsNamed(subject: string): Promise<number> {
  const { rows } = await stack.supabase.asOwner((database) =>
    database.query<{ count: number }>(
      'select count(*)::int as count from public.touchpoints where subject = $1',
      [subject],
    ),
  );
  return rows[0]?.count ?? 0;
}

const modelOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { model(): string }).model());

const editors = [
  {
    name: 'a textarea',
    page: 'textarea.html',
    place: async (page: Page): Promise<Page | Frame> => page,
    selector: '#message',
  },
  {
    name: 'TinyMCE',
    page: 'tinymce.html?email',
    place: async (page: Page): Promise<Page | Frame> => {
      const frame = page.frames().find((each) => each !== page.mainFrame());
      if (!frame) throw new Error('TinyMCE has no frame.');
      return frame;
    },
    selector: 'body',
  },
];

describe.each(editors)('a real message in $name', ({ name, page: address, place, selector }) => {
  let page: Page;
  let panel: PanelDriver;
  const subject = `Support plans, from ${name}`;

  beforeAll(async () => {
    page = await browser.openEditor(address);
    await (await place(page)).click(selector);
    panel = new PanelDriver(await browser.openSidePanel(page));
  });

  afterAll(async () => {
    await panel?.panel.close();
    await page?.close();
  });

  test('is read as the editor holds it', async () => {
    const model = await modelOf(page);
    expect(model.length).toBeGreaterThan(1000);
    await panel.panel.waitFor(
      `document.querySelector('[data-testid="draft-text"]')?.textContent.length > 1000`,
    );
    expect((await panel.draftText()).replace(/\n+/g, '\n')).toBe(model.replace(/\n+/g, '\n'));
  });

  test('is checked for the readers that were picked, in reading order', async () => {
    if (!(await panel.panel.evaluate(`Boolean(document.querySelector('[aria-label="Findings"]'))`)))
      await panel.press('Someone in health');
    await panel.panel.waitFor(`document.querySelectorAll('[aria-label="Findings"] > li').length > 3`);
    const findings = await panel.findings();
    const text = await panel.draftText();
    expect(findings.map(({ start }) => start)).toEqual(
      [...findings.map(({ start }) => start)].sort((a, b) => a - b),
    );
    const words = findings.map(({ start, end }) => text.slice(start, end));
    expect(words).toContain('In order to');
    expect(words).toContain('EWO');
    expect(words).not.toContain('MDT');
    for (const rule of ['jargon', 'acronym', 'wordy'])
      expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  test('takes a fix in its own model, and one Ctrl+Z takes it back', async () => {
    const before = await modelOf(page);
    const text = await panel.draftText();
    const finding = (await panel.findings()).find(({ start, end }) => text.slice(start, end) === 'utilize');
    expect(finding?.replacements).toContain('Replace with "use"');
    await panel.press('Replace with "use"');
    await panel.find('.notice > span', 'Replaced in the message.');
    expect(await modelOf(page)).toBe(before.replace('utilize', 'use'));
    await panel.panel.waitFor(
      `!document.querySelector('[data-testid="draft-text"]').textContent.includes('utilize')`,
    );
    await (await place(page)).focus(selector);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelOf(page)).toBe(before);
    await panel.panel.waitFor(
      `document.querySelector('[data-testid="draft-text"]').textContent.includes('utilize')`,
    );
  });

  test('is saved to history exactly once, though the Worker was killed in between', async () => {
    if (
      await panel.panel.evaluate(`document.querySelector('[aria-label="Remove County Health"]') === null`)
    ) {
      const { email, password } = accountOf('partner');
      await panel.signIn(email, password);
      await panel.press('Add a reader');
      await panel.panel.waitFor(`document.activeElement?.getAttribute('role') === 'combobox'`);
      await panel.panel.type('County');
      await panel.panel.waitFor(
        `document.querySelector('[role="option"]')?.textContent.includes('County Health')`,
      );
      await panel.panel.press('Enter');
      await panel.find('button', 'Remove County Health');
    }
    await panel.press('Save to history');
    await panel.panel.waitFor(`document.querySelector('form[aria-label="Save to history"]') !== null`);
    await panel.fill('What was it about?', subject);
    const preview = await panel.panel.evaluate<string>(`document.querySelector('.preview').textContent`);
    for (const part of [
      subject,
      'County Health',
      'Everyone in the partnership',
      'The message itself is not saved',
    ])
      expect(preview).toContain(part);

    stack.killWorker();
    await panel.panel.click('form[aria-label="Save to history"] button[type="submit"]');
    await panel.find(
      '[data-progress="waiting"]',
      'Saved on this computer. It will be sent when the server can be reached.',
    );
    expect(await rowsNamed(subject)).toBe(0);

    await stack.restartWorker();
    await panel.panel.waitFor(`document.querySelector('[data-progress="sent"]') !== null`, 45_000);
    expect(await rowsNamed(subject)).toBe(1);

    const history = await browser.context.newPage();
    await history.goto(`${extensionOrigin}/workspace.html#/history`);
    const items = history.getByRole('listitem').filter({ hasText: subject });
    await items.first().waitFor();
    expect(await items.count()).toBe(1);
    expect(await items.first().textContent()).toContain('County Health');
    await history.close();
    await panel.press('Check');
  });
});
