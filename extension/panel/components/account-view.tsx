import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { PartnershipChoice } from '../../ui/partnership-choice.tsx';
import { SignIn } from '../../ui/sign-in.tsx';
import { SignOut } from '../../ui/sign-out.tsx';
import type { Panel } from '../models/panel.ts';
import { Unsent } from './unsent.tsx';

/** Who is signed in, and the few things that can be set. */
export function AccountView({ panel }: { panel: Panel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const account = panel.account.account.value;
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="view">
      <h2 ref={heading} tabIndex={-1}>
        {words.account.title}
      </h2>
      {account === null && <SignIn account={panel.account} why={words.signIn.why} />}
      {account && (
        <section class="stack">
          <p>{words.account.signedIn(account.email)}</p>
          <Partnership panel={panel} />
          <SignOut account={panel.account} outbox={panel.outbox} adapters={panel.adapters} />
        </section>
      )}
      <section class="stack">
        <Switch
          label={words.account.shortcuts}
          hint={words.account.shortcutsHint}
          on={panel.shortcuts.value}
          set={panel.setShortcuts}
        />
        <Switch label={words.account.clarity} on={panel.clarityShown.value} set={panel.setClarityShown} />
      </section>
      {account && <Unsent panel={panel} />}
    </div>
  );
}

function Partnership({ panel }: { panel: Panel }) {
  const { membership, memberships, loaded, fault } = panel.account;
  if (fault.value) return <p class="soft">{words.faults[fault.value]}</p>;
  if (!loaded.value) return <p class="soft">{words.loading}</p>;
  if (!membership.value) return <p>{words.account.noPartnership}</p>;
  if (memberships.value.length > 1) return <PartnershipChoice account={panel.account} />;
  const { workspace, organisation } = membership.value;
  return (
    <p class="soft">
      {workspace.name} · {organisation.name}
    </p>
  );
}

function Switch(props: { label: string; hint?: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          checked={props.on}
          onChange={(event) => props.set(event.currentTarget.checked)}
        />
        {props.label}
      </label>
      {props.hint && <p class="hint">{props.hint}</p>}
    </div>
  );
}
