import { words } from '../../strings/en.ts';
import { LiveRegion } from '../../ui/announcer.tsx';
import type { Panel } from '../models/panel.ts';
import { AccountView } from './account-view.tsx';
import { CheckView } from './check-view.tsx';
import { SaveView } from './save-view.tsx';
import { Tabs } from './tabs.tsx';

/** The side panel from top to bottom. */
export function PanelApp({ panel }: { panel: Panel }) {
  const view = panel.view.value;
  return (
    <div class="panel">
      <main class="panel-main">
        <h1 class="visually-hidden">{words.app}</h1>
        {view === 'check' && <CheckView panel={panel} />}
        {view === 'save' && <SaveView panel={panel} />}
        {view === 'account' && <AccountView panel={panel} />}
      </main>
      <Tabs panel={panel} />
      <LiveRegion announcer={panel.announcer} />
      <div class="draft-text" data-testid="draft-text" aria-hidden="true">
        {panel.draft.value?.text ?? ''}
      </div>
    </div>
  );
}
