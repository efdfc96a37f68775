import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createApi } from '../api.ts';
import { apiUrl, authUrl, otpType, publishableKey } from '../build.ts';
import { isOwnPage, onMessage } from '../messages.ts';
import { drain } from '../outbox/drain.ts';
import { createSession } from '../session.ts';
import { account } from '../settings.ts';
import { keepSiteAccess } from '../site-access.ts';

const outboxAlarm = 'outbox';
/** When a round could not even begin (the disk is full, say), in ms. */
const afterTrouble = 30_000;

export default defineBackground(() => {
  const session = createSession({ url: authUrl, publishableKey, otpType });

  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  keepSiteAccess();

  onMessage('accessToken', async ({ data, sender }) =>
    isOwnPage(sender) ? ((await session.freshToken(data))?.token ?? null) : null,
  );
  onMessage('drainOutbox', async ({ sender }) => {
    if (isOwnPage(sender)) await sendWaiting();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === outboxAlarm) void sendWaiting();
  });
  account.watch(() => void sendWaiting());
  void sendWaiting();

  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Never rejects: what could not be sent is on the disk, and has its next turn. */
  async function sendWaiting(): Promise<void> {
    const wait = await navigator.locks.request('outbox', round).catch(() => afterTrouble);
    clearTimeout(timer);
    if (wait === null) {
      await browser.alarms.clear(outboxAlarm);
      return;
    }
    // The timer is quick but ends with the background; the alarm wakes it again.
    timer = setTimeout(() => void sendWaiting(), wait);
    await browser.alarms.create(outboxAlarm, { periodInMinutes: 0.5 });
  }

  /** One at a time, also when the browser runs two backgrounds for a moment during an update. Gives the wait until the next. */
  async function round(): Promise<number | null> {
    const user = await account.get();
    if (!user) return null;
    const api = createApi({
      url: apiUrl,
      token: async (ask) => {
        const token = await session.freshToken(ask);
        return token?.userId === user.userId ? token.token : null;
      },
    });
    return drain({ userId: user.userId, api });
  }
});
