import { Settings } from 'lucide-preact';
import { words } from '../../strings/en.ts';
import type { Panel } from '../models/panel.ts';

/** The panel's own views, and the way to the full pages. */
export function Tabs({ panel }: { panel: Panel }) {
  const view = panel.view.value;
  const waiting = panel.outbox.items.value.length;
  return (
    <nav class="tabs" aria-label={words.tabs.label}>
      <button
        type="button"
        class="tab"
        aria-current={view === 'account' ? undefined : 'page'}
        onClick={() => panel.show('check')}
      >
        {words.tabs.check}
      </button>
      <PageLink panel={panel} page="history">
        {words.tabs.history}
        {waiting > 0 && (
          <span class="badge">
            <span aria-hidden="true">{waiting}</span>
            <span class="visually-hidden">, {words.tabs.waiting(waiting)}</span>
          </span>
        )}
      </PageLink>
      <PageLink panel={panel} page="glossary">
        {words.tabs.glossary}
      </PageLink>
      <button
        type="button"
        class="tab tab-icon"
        aria-label={words.tabs.settings}
        title={words.tabs.settings}
        aria-current={view === 'account' ? 'page' : undefined}
        onClick={() => panel.show('account')}
      >
        <Settings size={18} aria-hidden="true" />
      </button>
    </nav>
  );
}

function PageLink(props: { panel: Panel; page: 'history' | 'glossary'; children: preact.ComponentChildren }) {
  const { adapters } = props.panel;
  return (
    <a
      class="tab"
      href={adapters.pageAddress(props.page)}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        adapters.openPage(props.page);
      }}
    >
      {props.children}
      <span class="visually-hidden"> ({words.tabs.opensTab})</span>
    </a>
  );
}
