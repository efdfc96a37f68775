/**
 * From a writer's last keystroke to the findings on the screen, in real Chromium with the real side panel, for the
 * 200-word message of `test/editors/email.txt`. Prints a table; nothing is asserted.
 */

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftReceivedMark, findingsPaintedMark } from '../../extension/panel/marks.ts';
import { startBrowser } from '../e2e/browser.ts';
import { buildForTests } from '../e2e/build.ts';
import { PanelDriver } from '../e2e/panel-driver.ts';

const rounds = 40;
const target = 150;

const build = await buildForTests();
const browser = await startBrowser(build);
try {
  for (const address of ['textarea.html', 'tinymce.html?email']) {
    const page = await browser.openEditor(address);
    const place = page.frames().at(-1) ?? page.mainFrame();
    const selector = address.startsWith('tinymce') ? 'body' : '#message';
    await place.click(selector);
    await place.evaluate(() => {
      addEventListener(
        'keydown',
        (event) => {
          document.documentElement.dataset.lastKey = String(performance.timeOrigin + event.timeStamp);
        },
        true,
      );
    });
    const panel = new PanelDriver(await browser.openSidePanel(page));
    const chosen = await panel.panel.evaluate<boolean>(`new Promise((done) => setTimeout(() =>
      done(document.querySelector('[aria-label="Findings"]') !== null), 1000))`);
    if (!chosen) await panel.press('Someone in health');
    await panel.panel.waitFor(`document.querySelectorAll('[aria-label="Findings"] > li').length > 3`);

    const total: number[] = [];
    const inPanel: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.bringToFront();
      await place.focus(selector);
      await page.keyboard.press('Control+End');
      const typed = ` Utilize plan ${round}x`;
      await page.keyboard.type(typed, { delay: 15 });
      const times = await panel.panel.waitFor<{ received: number; painted: number }>(`(() => {
        const text = document.querySelector('[data-testid="draft-text"]').textContent;
        if (!text.replaceAll('\\u00a0', ' ').includes(${JSON.stringify(typed.trim())})) return false;
        const last = (name) => performance.getEntriesByName(name).at(-1)?.startTime ?? 0;
        const received = last(${JSON.stringify(draftReceivedMark)});
        const painted = last(${JSON.stringify(findingsPaintedMark)});
        return painted > received && { received: performance.timeOrigin + received, painted: performance.timeOrigin + painted };
      })()`);
      const key = await place.evaluate(() => Number(document.documentElement.dataset.lastKey));
      total.push(times.painted - key);
      inPanel.push(times.painted - times.received);
    }
    const at = (values: number[], share: number) =>
      ([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0)
        .toFixed(0)
        .padStart(4);
    console.log(
      `${address.padEnd(20)} last key → findings painted: median ${at(total, 0.5)} ms, p95 ${at(total, 0.95)} ms, worst ${at(total, 1)} ms` +
        ` (of it in the panel: median ${at(inPanel, 0.5)} ms) · target under ${target} ms`,
    );
    await panel.panel.close();
    await page.close();
  }
} finally {
  await browser.close();
  await rm(dirname(build), { recursive: true, force: true });
}
