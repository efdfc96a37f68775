import { useEffect, useMemo } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import { OutboxList } from '../../ui/outbox-list.tsx';
import type { Workspace } from '../workspace.ts';
import { createHistory, type HistoryModel } from './history.ts';
import { HistoryItem } from './history-item.tsx';

/** Who was in touch with whom, newest first; what is not sent yet stands on top. */
export function HistoryPage({ workspace }: { workspace: Workspace }) {
  const { account, outbox, adapters } = workspace;
  const history = useMemo(
    () =>
      createHistory({
        api: adapters.api,
        workspaceId: account.workspaceId,
        sent: outbox.sent,
        clock: adapters.clock,
      }),
    [account, outbox, adapters],
  );
  useEffect(() => history.dispose, [history]);

  const membership = account.membership.value;
  return (
    <>
      {membership && <p class="soft">{words.history.intro(membership.workspace.name)}</p>}
      {account.loaded.value && !account.workspaceId.value && <p>{words.account.noPartnership}</p>}
      <OutboxList outbox={outbox} timeZone={adapters.clock.timeZone} />
      <Problem history={history} />
      <Items workspace={workspace} history={history} />
    </>
  );
}

function Problem({ history }: { history: HistoryModel }) {
  const fault = history.fault.value;
  if (!fault) return null;
  return (
    <section class="warning" role="alert">
      <p>
        {history.items.value === null && <strong>{words.history.failed}. </strong>}
        {words.faults[fault]}
      </p>
      <Button onClick={() => void history.refresh()}>{words.tryAgain}</Button>
    </section>
  );
}

function Items({ workspace, history }: { workspace: Workspace; history: HistoryModel }) {
  const items = history.items.value;
  // Without the partners' names a contact would seem to be with nobody we know.
  const named = workspace.account.loaded.value;
  if (items === null || !named) return history.loading.value || !named ? <Skeleton /> : null;
  if (items.length === 0)
    return (
      <section class="empty">
        <h2>{words.history.empty}</h2>
        <p>{words.history.emptyHelp}</p>
      </section>
    );
  return (
    <>
      <List ordered class="history" aria-label={words.history.list}>
        {items.map((item) => (
          <HistoryItem key={item.id} workspace={workspace} item={item} />
        ))}
      </List>
      {history.more.value ? (
        <Button aria-disabled={history.loading.value} onClick={() => void history.showMore()}>
          {history.loading.value ? words.history.loadingMore : words.history.more}
        </Button>
      ) : (
        <p class="soft">{words.history.end}</p>
      )}
    </>
  );
}

function Skeleton() {
  return (
    <div aria-hidden="true">
      {[0, 1, 2].map((row) => (
        <div key={row} class="skeleton" />
      ))}
    </div>
  );
}
