import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import type { Checked } from '../models/checking.ts';
import type { Panel } from '../models/panel.ts';

/** How many things for whom; the number beside it is small and can be put away. */
export function Summary({ panel, checked }: { panel: Panel; checked: Checked }) {
  const shown = panel.findings.shown.value;
  const unknown = shown.filter(({ rule }) => rule !== 'wordy' && rule !== 'acronym-definition');
  const wordy = shown.length - unknown.length;
  const everyone = checked.result.findings.flatMap((finding) => finding.readers);
  const affected = panel.readers.names(
    unknown.length > 0 ? unknown.flatMap((each) => each.readers) : everyone,
  );
  const all = panel.readers.names((panel.readers.choices.value ?? []).map(({ id }) => id));
  if (shown.length === 0)
    return (
      <section class="section summary">
        <h2 tabIndex={-1} data-focus="nothing">
          {words.summary.nothing}
        </h2>
        <p class="soft">{words.summary.nothingHelp(all)}</p>
        <Numbers panel={panel} checked={checked} />
      </section>
    );
  return (
    <section class="section summary">
      <h2>
        {unknown.length > 0 ? words.summary.heading(unknown.length, affected) : words.summary.wordy(wordy)}
      </h2>
      {unknown.length > 0 && wordy > 0 && <p class="soft">{words.summary.wordy(wordy)}</p>}
      <Numbers panel={panel} checked={checked} />
    </section>
  );
}

function Numbers({ panel, checked }: { panel: Panel; checked: Checked }) {
  const { clarity, readability } = checked.result;
  if (!panel.clarityShown.value)
    return (
      <Button look="quiet" onClick={() => panel.setClarityShown(true)}>
        {words.summary.show}
      </Button>
    );
  const better = clarity.ifFixed > clarity.score;
  return (
    <div class="numbers">
      <p>
        <span class="clarity">{words.summary.clarity(clarity.score)}</span>
        {better && <span class="better"> → {words.summary.ifFixed(clarity.ifFixed)}</span>}
      </p>
      <svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="scale-ground" width="100" height="4" />
        {better && <rect class="scale-better" width={clarity.ifFixed} height="4" />}
        <rect class="scale-now" width={clarity.score} height="4" />
      </svg>
      <p class="soft">
        {readability.grade === null
          ? words.summary.noGrade
          : words.summary.grade(Math.round(readability.grade))}
        <Button look="quiet" class="small" onClick={() => panel.setClarityShown(false)}>
          {words.summary.hide}
        </Button>
      </p>
    </div>
  );
}
