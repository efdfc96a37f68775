import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { findingsPaintedMark, stamp } from '../marks.ts';
import type { Panel } from '../models/panel.ts';
import { Audience } from './audience.tsx';
import { DraftSource } from './draft-source.tsx';
import { Findings } from './findings.tsx';
import { Summary } from './summary.tsx';

/** What the readers may not understand in the draft. */
export function CheckView({ panel }: { panel: Panel }) {
  const checked = panel.checking.checked.value;
  const scroll = useRef<HTMLDivElement>(null);
  const written = (panel.draft.value?.text.trim() ?? '') !== '';

  useLayoutEffect(() => {
    if (!checked) return;
    const frame = requestAnimationFrame(() => setTimeout(() => stamp(findingsPaintedMark)));
    return () => cancelAnimationFrame(frame);
  }, [checked]);

  useLayoutEffect(() => {
    const place = scroll.current;
    // Back from another view, the list is where it was left.
    if (place) place.scrollTop = panel.scrolledTo.peek();
    return () => {
      panel.scrolledTo.value = place?.scrollTop ?? 0;
    };
  }, [panel]);

  return (
    <>
      <div class="scroll" ref={scroll}>
        <Audience panel={panel} />
        <DraftSource panel={panel} />
        {checked && !written && (
          <section class="empty">
            <h2>{words.draft.empty}</h2>
            <p>{words.draft.emptyHelp}</p>
          </section>
        )}
        {checked && written && (
          <>
            <Summary panel={panel} checked={checked} />
            <Findings panel={panel} checked={checked} />
          </>
        )}
      </div>
      <div class="foot">
        <NoticeLine panel={panel} />
        <Button class="wide" onClick={() => panel.show('save')}>
          {words.touchpoint.open}
        </Button>
      </div>
    </>
  );
}

/** What was done last, with a way back; the live region says it too. */
function NoticeLine({ panel }: { panel: Panel }) {
  const notice = panel.findings.notice.value;
  if (!notice) return null;
  return (
    <p class="notice">
      <span>{notice.text}</span>
      {notice.undo && (
        <Button look="quiet" onClick={notice.undo}>
          {words.undo}
        </Button>
      )}
    </p>
  );
}
