import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionOrigin } from '../../extension/identity.ts';
import { startBrowser, type TestBrowser } from './browser.ts';
import { buildForTests } from './build.ts';
import { accountOf, type Stack, startStack } from './stack.ts';

let stack: Stack;
let partner: TestBrowser;
let admin: TestBrowser;
let message: Page;
let panel: Page;

beforeAll(async () => {
  stack = await startStack();
  const build = await buildForTests({
    apiUrl: stack.apiUrl,
    authUrl: stack.supabase.url,
    publishableKey: stack.supabase.publishableKey,
  });
  partner = await startBrowser(build);
  admin = await startBrowser(build);
  message = await partner.openEditor('textarea.html');
  await message.click('#message');
  panel = await partner.openPanelTab(message);
});

afterAll(async () => {
  await partner?.close();
  await admin?.close();
  await stack?.stop();
});

const openWorkspace = async (browser: TestBrowser, hash: string) => {
  const page = await browser.context.newPage();
  await page.goto(`${extensionOrigin}/workspace.html#/${hash}`);
  return page;
};

const signIn = async (page: Page, role: 'partner' | 'admin') => {
  const { email, password } = accountOf(role);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

test('a wrong password is told, and what was typed stays', async () => {
  await panel.getByRole('button', { name: 'Settings and account' }).click();
  await panel.getByLabel('E-mail address').fill(accountOf('partner').email);
  await panel.getByLabel('Password').fill('not this one');
  await panel.getByRole('button', { name: 'Sign in' }).click();
  await panel.getByText('That did not match. Check what you typed and try again.').waitFor();
  expect(await panel.getByLabel('E-mail address').inputValue()).toBe(accountOf('partner').email);
});

test('a one-time code from the mail signs a partner in', async () => {
  await panel.getByRole('button', { name: 'Get a code by mail instead' }).click();
  await panel.getByRole('button', { name: 'Send me a code' }).click();
  await panel.getByLabel('Code from the mail').waitFor();
  const mail = stack.mail.at(-1);
  expect(mail?.to).toBe(accountOf('partner').email);
  await panel.getByLabel('Code from the mail').fill(mail?.code ?? '');
  await panel.getByRole('button', { name: 'Sign in' }).click();
  await panel.getByText(`Signed in as ${accountOf('partner').email}`).waitFor();
  await panel.getByRole('button', { name: 'Check', exact: true }).click();
});

test('a term that an admin adds is flagged in the panel of a partner within seconds', async () => {
  await panel.getByRole('button', { name: 'Someone in health' }).click();
  const findings = panel.getByRole('list', { name: 'Findings' });
  await findings.waitFor();
  await message.click('#message');
  await message.keyboard.press('Control+Home');
  await message.keyboard.type('Our bridge huddle moved to noon. ');
  const flagged = findings.getByRole('listitem').filter({ hasText: 'bridge huddle' });
  await expect.poll(() => panel.getByTestId('draft-text').textContent()).toContain('bridge huddle');
  expect(await findings.getByRole('heading', { name: 'bridge huddle' }).count()).toBe(0);

  const glossary = await openWorkspace(admin, 'glossary');
  await signIn(glossary, 'admin');
  await glossary.getByRole('button', { name: 'Add a term' }).click();
  await glossary.getByLabel('The word or letters').fill('bridge huddle');
  await glossary.getByLabel('What it means').fill('a short weekly call of both teams');
  await glossary.getByRole('textbox', { name: 'Plainer words' }).fill('weekly call');
  await glossary.getByRole('button', { name: 'Add it' }).click();
  await glossary.getByText('“bridge huddle” is in the glossary.').first().waitFor();

  await flagged.first().waitFor({ timeout: 15_000 });
  await flagged.getByRole('button', { name: 'Replace with "weekly call"' }).click();
  await expect
    .poll(() => message.locator('#message').inputValue())
    .toContain('Our weekly call moved to noon.');
});

test('what a partner proposes is not flagged for anybody', async () => {
  const glossary = await openWorkspace(partner, 'glossary');
  await glossary.getByRole('button', { name: 'Propose a term' }).click();
  await glossary.getByLabel('The word or letters').fill('noon');
  await glossary.getByRole('button', { name: 'Propose it' }).click();
  await glossary
    .getByText(/“noon” was proposed/)
    .first()
    .waitFor();
  const { rows } = await stack.supabase.asOwner((database) =>
    database.query<{ status: string }>("select status from public.terms where term = 'noon'"),
  );
  expect(rows).toEqual([{ status: 'proposed' }]);
  await glossary.close();
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  const violations = async (page: Page) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`);
  };

  test('in the panel: findings, the form, the account', async () => {
    await panel.setViewportSize({ width: 400, height: 800 });
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Save to history' }).click();
    await panel.getByRole('form', { name: 'Save to history' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Settings and account' }).click();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Check', exact: true }).click();
  });

  test('in a narrow panel, where nothing is wider than the panel', async () => {
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.emulateMedia({ colorScheme });
    await panel.getByRole('list', { name: 'Findings' }).waitFor();
    const wider = await panel.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
        .filter(
          (each) =>
            ['auto', 'scroll'].includes(getComputedStyle(each).overflowX) ||
            each === document.documentElement,
        )
        .map((each) => each.className),
    );
    expect(wider).toEqual([]);
    expect(await violations(panel)).toEqual([]);
  });

  test('on the pages History and Glossary', async () => {
    for (const [hash, list] of [
      ['history', 'History, newest first'],
      ['glossary', 'Words in the glossary'],
    ] as const) {
      const page = await openWorkspace(partner, hash);
      await page.getByRole('list', { name: list }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  test('in a panel that nobody has used yet', async () => {
    const fresh = await admin.openPanelTab(await admin.openEditor('textarea.html'));
    await fresh.getByRole('heading', { name: 'Who will read this?' }).waitFor();
    expect(await violations(fresh)).toEqual([]);
    await fresh.close();
  });
});
