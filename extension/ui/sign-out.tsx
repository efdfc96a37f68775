import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SignInFault } from '../session.ts';
import { words } from '../strings/en.ts';
import type { AccountModel } from './account.ts';
import { Button } from './button.tsx';
import type { OutboxModel } from './outbox-items.ts';

/** Signs out; what waits is sent first, and where that does not succeed the person decides what becomes of it. */
export function SignOut(props: {
  account: AccountModel;
  outbox: OutboxModel;
  adapters: { drain(): Promise<void>; download(name: string, text: string): void };
}) {
  const { account, outbox, adapters } = props;
  const step = useSignal<'here' | 'sending' | 'asking' | 'leaving'>('here');
  const saved = useSignal(false);
  const notDiscarded = useSignal(false);
  const fault = useSignal<SignInFault | null>(null);
  const round = useRef(0);
  const first = useRef<HTMLButtonElement>(null);
  const unsent = outbox.items.value.length;

  useLayoutEffect(() => {
    // The button that was pressed is gone; the question stands in its place.
    if (step.value === 'asking') first.current?.focus();
  }, [step.value]);

  function stay() {
    round.current += 1;
    step.value = 'here';
  }

  async function ask() {
    round.current += 1;
    const mine = round.current;
    step.value = 'sending';
    saved.value = false;
    fault.value = null;
    await adapters.drain().catch(() => undefined);
    const left = await outbox.read().catch(() => outbox.items.peek());
    if (mine !== round.current) return;
    if (left.length > 0) step.value = 'asking';
    else await leave();
  }

  async function leave() {
    step.value = 'leaving';
    fault.value = await account.signOut();
    step.value = 'here';
  }

  async function discardAndLeave() {
    step.value = 'leaving';
    notDiscarded.value = false;
    try {
      // Read anew: something may have been added since the question was put.
      for (const item of await outbox.read()) await outbox.discard(item.id);
    } catch {
      notDiscarded.value = true;
      step.value = 'asking';
      return;
    }
    await leave();
  }

  async function download() {
    const touchpoints = (await outbox.read()).map((item) => item.touchpoint);
    adapters.download('plainbridge-not-sent.json', JSON.stringify(touchpoints, null, 2));
    saved.value = true;
  }

  if (step.value === 'asking' && unsent > 0)
    return (
      <div class="stack warning" role="alert">
        <p>{words.account.unsent(unsent)}</p>
        <div class="row">
          <Button ref={first} look="main" onClick={stay}>
            {words.account.stay}
          </Button>
          <Button onClick={() => void download()}>{words.account.download}</Button>
          <Button onClick={() => void discardAndLeave()}>{words.account.discardAndSignOut}</Button>
        </div>
        {notDiscarded.value && <p class="error">{words.account.notDiscarded}</p>}
        {saved.value && <p class="soft">{words.account.downloaded}</p>}
      </div>
    );
  const doing = step.value === 'sending' || step.value === 'leaving' ? words.account[step.value] : null;
  return (
    <>
      <div class="row">
        <Button aria-disabled={doing !== null} onClick={() => !doing && void ask()}>
          {doing ?? words.account.signOut}
        </Button>
        {step.value === 'sending' && (
          <Button look="quiet" onClick={stay}>
            {words.account.stay}
          </Button>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {doing}
      </p>
      {fault.value && <p class="error">{words.signIn.faults[fault.value]}</p>}
    </>
  );
}
