import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { FrameDrafts } from '../editing/frame-drafts.ts';
import {
  draftPort,
  type FromPage,
  FromPanel,
  isOwnPage,
  longestDraft,
  onMessage,
  sendMessage,
} from '../messages.ts';
import { surfaceFor } from '../surfaces/index.ts';

export default defineContentScript({
  // No `matches`: WXT would ask for them at installation. `site-access.ts` registers it where the writer allowed it.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const surface = surfaceFor(new URL(document.baseURI));
    const drafts = new FrameDrafts({ document, surface, longest: longestDraft });
    const panels = new Set<Browser.runtime.Port>();

    const welcome = (panel: Browser.runtime.Port) => {
      if (panel.name !== draftPort || !isOwnPage(panel.sender)) return;
      panels.add(panel);
      panel.onMessage.addListener(async (message: unknown) => {
        const request = FromPanel.safeParse(message);
        if (!request.success) return;
        if (request.data.kind === 'marks') return drafts.mark(request.data);
        const { requestId } = request.data;
        const outcome = await drafts.fix(request.data).catch(() => 'failed' as const);
        if (panels.has(panel))
          panel.postMessage({ kind: 'fix-outcome', requestId, outcome } satisfies FromPage);
      });
      panel.onDisconnect.addListener(() => {
        panels.delete(panel);
        // After the extension was reloaded this script's own listeners must go, too: asking finds it out.
        if (ctx.isInvalid || panels.size === 0) drafts.stop();
      });
      if (panels.size === 1) {
        drafts.start((message) => {
          for (const each of panels) each.postMessage(message);
        });
        return;
      }
      const current = drafts.current();
      if (current) panel.postMessage(current);
    };

    const sayReady = () => {
      sendMessage('frameReady').catch(() => {}); // nobody is there to hear it: the panel will ask
    };

    drafts.followFocus(ctx.signal);
    browser.runtime.onConnect.addListener(welcome);
    const stopAnswering = onMessage('announce', ({ sender }) => {
      if (isOwnPage(sender)) sayReady();
    });
    ctx.onInvalidated(() => {
      drafts.stop();
      for (const panel of panels) panel.disconnect();
      panels.clear();
      if (!browser.runtime?.id) return;
      stopAnswering();
      browser.runtime.onConnect.removeListener(welcome);
    });
    sayReady();
  },
});
