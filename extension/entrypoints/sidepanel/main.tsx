import { type Checker, createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { render } from 'preact';
import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import { createApi } from '../../api.ts';
import { apiUrl, authUrl, otpType, publishableKey } from '../../build.ts';
import { longestDraft, sendMessage } from '../../messages.ts';
import { createOutbox } from '../../outbox/outbox.ts';
import { PanelApp } from '../../panel/components/panel-app.tsx';
import { createPanel } from '../../panel/models/panel.ts';
import '../../panel/panel.css';
import '../../panel/findings.css';
import '../../panel/touchpoint.css';
import { createSession } from '../../session.ts';
import * as settings from '../../settings.ts';
import { createClock } from '../../ui/clock.ts';
import { download } from '../../ui/download.ts';
import { createKeep, keepLock, type OneAtATime } from '../../ui/keep.ts';
import { createPages } from './pages.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('sidepanel/index.html has no #root');

/** Opened as a plain tab, the panel stands beside the tab that its address names. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tabId = Number.isInteger(named) ? named : null;
const windowId = (await browser.windows.getCurrent()).id ?? null;
const pageAddress = (page: 'history' | 'glossary') => new URL(`/workspace.html#/${page}`, location.href).href;

const drain = () => sendMessage('drainOutbox');
const oneAtATime: OneAtATime = (work) => navigator.locks.request(keepLock, work);

let made: Checker | undefined;
/** Made when there is first something to check: filling its tables need not hold up the panel's first picture. */
function checker(): Checker {
  made ??= createChecker({ lexicon });
  return made;
}

const panel = createPanel({
  pages: createPages({ tabId, windowId }),
  checker: {
    check: (text, options) => checker().check(text, options),
    update: (change) => checker().update(change),
  },
  api: createApi({ url: apiUrl, token: (ask) => sendMessage('accessToken', ask) }),
  session: createSession({ url: authUrl, publishableKey, otpType }),
  outbox: createOutbox({ drain }),
  drain,
  settings,
  keep: createKeep(settings.pageMemory, tabId === null ? `window ${windowId}` : `tab ${tabId}`, oneAtATime),
  sharedKeep: createKeep(settings.pageMemory, 'shared', oneAtATime),
  clock: createClock(),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  download,
  openPage: (page) => void browser.tabs.create({ url: pageAddress(page) }),
  pageAddress,
  newId: v7,
  longestDraft,
});

render(<PanelApp panel={panel} />, root);
