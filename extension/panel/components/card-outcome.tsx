import { useSignal } from '@preact/signals';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import type { CardState } from '../models/findings.ts';
import type { Panel } from '../models/panel.ts';

/** What became of a fix that did not land. A fix that did is told at the foot of the panel. */
export function CardOutcome({ panel, state }: { panel: Panel; state: CardState }) {
  const copied = useSignal<boolean | null>(null);
  if (state.step === 'working') return <p class="soft">{words.findings.working}</p>;
  if (state.step === 'stale') return <p class="outcome">{words.findings.stale}</p>;
  async function copy() {
    copied.value = await panel.adapters.copy(state.replacement);
    panel.announcer.say(copied.value ? words.findings.copied : words.findings.notCopied);
  }
  return (
    <div class="outcome">
      <p>{state.replacement === '' ? words.findings.failedRemoval : words.findings.failed}</p>
      {state.replacement !== '' && (
        <Button onClick={copy} aria-label={words.findings.copyThis(state.replacement)}>
          {words.findings.copy}
        </Button>
      )}
      {copied.value !== null && (
        <p class="soft">{copied.value ? words.findings.copied : words.findings.notCopied}</p>
      )}
    </div>
  );
}
