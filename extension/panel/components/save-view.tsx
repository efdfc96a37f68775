import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { PartnershipChoice } from '../../ui/partnership-choice.tsx';
import { SignIn } from '../../ui/sign-in.tsx';
import type { Panel } from '../models/panel.ts';
import { TouchpointForm } from './touchpoint-form.tsx';
import { Unsent } from './unsent.tsx';

/** Saving a contact to the shared history; sign-in comes first where it is needed, and what was filled in stays. */
export function SaveView({ panel }: { panel: Panel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const signedIn = Boolean(panel.account.account.value);
  const { state } = panel.form;
  const { loaded, fault, membership } = panel.account;
  /** Known to be a member of nothing, so that there is no history to save to. */
  const alone = loaded.value && !fault.value && !membership.value;

  useLayoutEffect(() => {
    panel.form.open(panel.partnersChosen());
    heading.current?.focus();
  }, [panel]);

  return (
    <div class="view">
      <Button look="quiet" onClick={() => panel.show('check')}>
        ← {words.back}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {words.touchpoint.title}
      </h2>
      {!signedIn && <SignIn account={panel.account} why={words.touchpoint.signInFirst} />}
      {signedIn && state.value.step === 'saved' && <Saved panel={panel} />}
      {signedIn && state.value.step !== 'saved' && alone && <p>{words.account.noPartnership}</p>}
      {signedIn && state.value.step !== 'saved' && !alone && (
        <>
          <PartnershipChoice account={panel.account} />
          <TouchpointForm panel={panel} />
        </>
      )}
      {signedIn && <Unsent panel={panel} />}
    </div>
  );
}

function Saved({ panel }: { panel: Panel }) {
  const progress = panel.form.progress.value;
  const line = useRef<HTMLParagraphElement>(null);
  const text = {
    waiting: words.touchpoint.waiting,
    sent: words.touchpoint.sent,
    failed: words.touchpoint.refused,
    discarded: words.touchpoint.discarded,
  }[progress ?? 'waiting'];

  useLayoutEffect(() => {
    // The button that was pressed is gone with its form.
    line.current?.focus();
  }, []);
  useLayoutEffect(() => panel.announcer.say(text), [panel, text]);

  return (
    <section class="saved">
      <p ref={line} tabIndex={-1} data-progress={progress}>
        <strong>{text}</strong>
      </p>
      <div class="row">
        {progress === 'sent' && (
          <Button look="main" onClick={() => panel.adapters.openPage('history')}>
            {words.touchpoint.see}
          </Button>
        )}
        <Button onClick={() => panel.form.again(panel.partnersChosen())}>{words.touchpoint.another}</Button>
        <Button look="quiet" onClick={() => panel.show('check')}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}
