import { words } from '../../strings/en.ts';
import { list, moment } from '../../strings/format.ts';
import type { Panel } from '../models/panel.ts';
import { partnerName } from '../models/partner-name.ts';

/** Exactly what will be stored, field by field, who will see it, and what is not stored. */
export function TouchpointPreview({ panel }: { panel: Panel }) {
  const { kind, when, organisationIds, subject, summary, marks, visibility } = panel.form.entry.value;
  const membership = panel.account.membership.value;
  const at = new Date(when).getTime();
  const none = words.touchpoint.none;
  const rows: readonly (readonly [string, string])[] = [
    [words.touchpoint.partnership, membership?.workspace.name ?? none],
    [words.touchpoint.kind, words.touchpoint.kinds[kind]],
    [words.touchpoint.when, Number.isNaN(at) ? none : moment(at, panel.adapters.clock.timeZone)],
    [words.touchpoint.with, list(organisationIds.map((id) => partnerName(panel, id))) || none],
    [words.touchpoint.subject, subject.trim() || none],
    [words.touchpoint.summary, summary.trim() || none],
    [words.touchpoint.marks, list(marks.map((mark) => words.touchpoint.markNames[mark])) || none],
    [words.touchpoint.seenBy, words.touchpoint.seenByNames[visibility]],
  ];
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{words.touchpoint.preview}</h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">
        {membership
          ? words.touchpoint.previewAdds(membership.name, membership.organisation.name)
          : words.touchpoint.previewAddsUnknown}
      </p>
      <p>
        <strong>{words.touchpoint.previewNot}</strong>
      </p>
    </section>
  );
}
