import { useSignal } from '@preact/signals';
import type { SignInFault } from '../session.ts';
import { words } from '../strings/en.ts';
import type { AccountModel } from './account.ts';
import { Button } from './button.tsx';
import type { OutboxModel } from './outbox-items.ts';

/** Signs out; where something is not sent yet, the person decides what becomes of it first. */
export function SignOut(props: {
  account: AccountModel;
  outbox: OutboxModel;
  download: (name: string, text: string) => void;
}) {
  const asking = useSignal(false);
  const saved = useSignal(false);
  const fault = useSignal<SignInFault | null>(null);
  const items = props.outbox.items.value;

  async function leave() {
    for (const item of items) await props.outbox.discard(item.id);
    fault.value = await props.account.signOut();
  }

  if (asking.value && items.length > 0)
    return (
      <div class="stack warning" role="alert">
        <p>{words.account.unsent(items.length)}</p>
        <div class="row">
          <Button
            look="main"
            onClick={() => {
              asking.value = false;
            }}
          >
            {words.account.stay}
          </Button>
          <Button
            onClick={() => {
              const touchpoints = items.map((item) => item.touchpoint);
              props.download('plainbridge-not-sent.json', JSON.stringify(touchpoints, null, 2));
              saved.value = true;
            }}
          >
            {words.account.download}
          </Button>
          <Button onClick={() => void leave()}>{words.account.discardAndSignOut}</Button>
        </div>
        {saved.value && <p class="soft">{words.account.downloaded}</p>}
      </div>
    );
  return (
    <>
      <Button
        onClick={() => {
          if (items.length > 0) asking.value = true;
          else void leave();
        }}
      >
        {words.account.signOut}
      </Button>
      {fault.value && <p class="error">{words.signIn.faults[fault.value]}</p>}
    </>
  );
}
