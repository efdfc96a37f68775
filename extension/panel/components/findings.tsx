import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import type { Checked } from '../models/checking.ts';
import type { Panel } from '../models/panel.ts';
import { FindingCard } from './finding-card.tsx';

/** The findings in reading order: one stop for Tab, arrows or letters inside. */
export function Findings({ panel, checked }: { panel: Panel; checked: Checked }) {
  const { findings } = panel;
  const shown = findings.shown.value;
  const lastPlace = useRef(0);
  const keysShown = useSignal(false);
  const list = useRef<HTMLUListElement>(null);

  const found = shown.findIndex((finding) => finding.id === findings.active.value);
  const place = found >= 0 ? found : Math.max(0, Math.min(lastPlace.current, shown.length - 1));
  // Read before the cards change: a card that goes takes the focus with it.
  const held = list.current?.contains(document.activeElement) ?? false;

  useLayoutEffect(() => {
    lastPlace.current = place;
    if (!held || list.current?.contains(document.activeElement)) return;
    const next = list.current?.children[place] ?? document.querySelector('[data-focus="nothing"]');
    if (next instanceof HTMLElement) next.focus();
  });

  // Asked for in the page: the card comes into view, and is where the keys go once the panel has them.
  const call = findings.called.value;
  const answered = useRef(call);
  useLayoutEffect(() => {
    if (answered.current === call) return;
    answered.current = call;
    const card = list.current?.children[place];
    if (card instanceof HTMLElement) card.focus();
  }, [call, place]);

  function go(to: number) {
    const next = list.current?.children[Math.max(0, Math.min(to, shown.length - 1))];
    if (next instanceof HTMLElement) next.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = actions(event.key, event.target);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function actions(key: string, target: EventTarget | null): (() => unknown) | null {
    const finding = shown[place];
    const onCard = target instanceof HTMLElement && target.parentElement === list.current;
    if (key === 'ArrowDown') return () => go(place + 1);
    if (key === 'ArrowUp') return () => go(place - 1);
    if (key === 'Home') return () => go(0);
    if (key === 'End') return () => go(shown.length - 1);
    if (key === 'Enter' && onCard) {
      const first = finding?.suggestions[0];
      return first && checked.draft.editable ? () => findings.apply(finding, first) : null;
    }
    if (!panel.shortcuts.value) return null;
    if (key === 'j') return () => go(place + 1);
    if (key === 'k') return () => go(place - 1);
    if (key === 'x' && finding) return () => findings.ignore(finding);
    if (key === 'u') return findings.undo;
    if (key === '?')
      return () => {
        keysShown.value = !keysShown.value;
      };
    return null;
  }

  if (shown.length === 0) return <Tentative panel={panel} />;
  return (
    <>
      <List ref={list} class="findings" aria-label={words.findings.list} onKeyDown={press}>
        {shown.map((finding, index) => (
          <FindingCard
            key={finding.id}
            panel={panel}
            checked={checked}
            finding={finding}
            index={index}
            active={index === place}
            onEnter={() => findings.goTo(finding.id)}
          />
        ))}
      </List>
      <Tentative panel={panel} />
      {panel.shortcuts.value && (
        <div class="section keys">
          <Button
            look="quiet"
            aria-expanded={keysShown.value}
            onClick={() => {
              keysShown.value = !keysShown.value;
            }}
          >
            {words.findings.keys}
          </Button>
          {keysShown.value && <Keys />}
        </div>
      )}
    </>
  );
}

function Keys() {
  return (
    <>
      <p class="soft">{words.findings.keysHint}</p>
      <dl class="key-list">
        {words.findings.keyRows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Findings for which little speaks wait behind a button, so that nobody is kept by words that are clear to everybody. */
function Tentative({ panel }: { panel: Panel }) {
  const { tentative, tentativeShown, showTentative } = panel.findings;
  if (tentative.value === 0) return null;
  return (
    <div class="section">
      <Button
        look="quiet"
        aria-expanded={tentativeShown.value}
        onClick={() => showTentative(!tentativeShown.value)}
      >
        {tentativeShown.value ? words.findings.hideTentative : words.findings.showTentative(tentative.value)}
      </Button>
    </div>
  );
}
