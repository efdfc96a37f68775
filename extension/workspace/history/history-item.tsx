import type { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import { words } from '../../strings/en.ts';
import { moment } from '../../strings/format.ts';
import type { Workspace } from '../workspace.ts';

/** One contact. It tells what was saved, and nothing else. */
export function HistoryItem({ workspace, item }: { workspace: Workspace; item: Touchpoint }) {
  const organisations = workspace.account.organisations.value;
  const names = item.organisationIds.map(
    (id) => organisations.find((each) => each.id === id)?.name ?? words.history.formerPartner,
  );
  return (
    <li class="card" data-id={item.id}>
      <div class="card-head">
        <h2>{item.subject ?? words.history.noSubject}</h2>
        <time class="soft place" dateTime={item.occurredAt}>
          {moment(item.occurredAt, workspace.adapters.clock.timeZone)}
        </time>
      </div>
      <p>
        {words.touchpoint.kinds[item.kind]} {words.history.with(names)}
        <span class="soft"> · {words.history.by(item.authorName)}</span>
      </p>
      {item.summary && <p class="summary-text">{item.summary}</p>}
      <p class="row soft">
        {item.marks.map((mark) => (
          <span key={mark} class="tag">
            {words.touchpoint.markNames[mark]}
          </span>
        ))}
        <span>{words.history.seenBy[item.visibility]}</span>
      </p>
    </li>
  );
}
