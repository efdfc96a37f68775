import type { Finding } from '@plainbridge/shared/checker/finding.ts';
import { useId } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { ShapeMark } from '../../ui/shape-mark.tsx';
import { around } from '../models/around.ts';
import type { Checked } from '../models/checking.ts';
import type { Panel } from '../models/panel.ts';
import { CardOutcome } from './card-outcome.tsx';
import { Meanings } from './meanings.tsx';

/** One finding: the words, why and for whom, what they mean, where they stand, and what can stand there instead. */
export function FindingCard(props: {
  panel: Panel;
  checked: Checked;
  finding: Finding;
  index: number;
  active: boolean;
  onEnter: () => void;
}) {
  const { panel, finding, active } = props;
  const { draft } = props.checked;
  const total = panel.findings.shown.value.length;
  const id = useId();
  const state = panel.findings.states.value.get(finding.id);
  return (
    <li
      class="card"
      data-rule={finding.rule}
      data-start={finding.start}
      data-end={finding.end}
      data-active={active || undefined}
      aria-labelledby={id}
      tabIndex={active ? 0 : -1}
      onFocusCapture={props.onEnter}
    >
      <div class="card-head">
        <ShapeMark rule={finding.rule} />
        <h3 id={id}>{finding.text}</h3>
        <span class="visually-hidden">{words.findings.shapes[finding.rule]}</span>
        <span class="soft place">{words.findings.place(props.index + 1, total)}</span>
      </div>
      <p class="soft">{why(finding, panel)}</p>
      {finding.term?.definition && (
        <p class="meaning">
          <span class="soft">{words.findings.meaning}</span> {finding.term.definition}{' '}
          <span class="soft">({words.findings.from[finding.term.source]})</span>
        </p>
      )}
      <Meanings panel={panel} finding={finding} />
      <Around text={draft.text} finding={finding} />
      <div class="row">
        {finding.suggestions.map((suggestion, index) =>
          draft.editable ? (
            <Button
              key={suggestion.replacement}
              look={active && index === 0 ? 'main' : 'plain'}
              class="suggestion"
              tabIndex={active ? 0 : -1}
              aria-label={words.findings.replace(suggestion.replacement)}
              aria-disabled={state?.step === 'working'}
              onClick={() => void panel.findings.apply(finding, suggestion)}
            >
              {suggestion.replacement === ''
                ? words.findings.remove
                : suggestion.replacement.replace(/,$/, '')}
            </Button>
          ) : (
            <CopyButton
              key={suggestion.replacement}
              panel={panel}
              text={suggestion.replacement}
              tabIndex={active ? 0 : -1}
            />
          ),
        )}
        <Button
          look="quiet"
          tabIndex={active ? 0 : -1}
          aria-label={words.findings.ignoreThis(finding.text)}
          onClick={() => panel.findings.ignore(finding)}
        >
          {words.findings.ignore}
        </Button>
      </div>
      {state && <CardOutcome panel={panel} state={state} />}
    </li>
  );
}

/** For a draft that can be read but not changed. */
function CopyButton({ panel, text, tabIndex }: { panel: Panel; text: string; tabIndex: number }) {
  if (text === '') return null;
  return (
    <Button
      class="suggestion"
      tabIndex={tabIndex}
      onClick={async () => {
        const copied = await panel.adapters.copy(text);
        panel.announcer.say(copied ? words.findings.copied : words.findings.notCopied);
      }}
    >
      {words.findings.copyThis(text)}
    </Button>
  );
}

function why(finding: Finding, panel: Panel): string {
  const who = panel.readers.names(finding.readers);
  switch (finding.reason.code) {
    case 'other-sector':
      return words.findings.otherSector(who);
    case 'other-country':
      return words.findings.otherCountry(who);
    case 'two-meanings':
      return words.findings.twoMeanings(who);
    case 'not-spelled-out':
      return words.findings.notSpelledOut(who);
    case 'never-used-again':
      return words.findings.neverUsedAgain;
    case 'two-expansions':
      return words.findings.twoExpansions(finding.reason.first);
    case 'wordy':
      return words.findings.wordy;
    case 'rare':
      return words.findings.rare(who);
  }
}

function Around({ text, finding }: { text: string; finding: Finding }) {
  const { before, after } = around(text, finding.start, finding.end);
  return (
    <p class="around">
      <span class="visually-hidden">{words.findings.inContext}: </span>
      {before}
      <mark>{finding.text}</mark>
      {after}
    </p>
  );
}
