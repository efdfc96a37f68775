import { OutboxList } from '../../ui/outbox-list.tsx';
import type { Panel } from '../models/panel.ts';

/** What waits on this machine; what the server did not take can go back into the form. */
export function Unsent({ panel }: { panel: Panel }) {
  const { form } = panel;
  const filledIn = form.filledIn.value;
  return (
    <OutboxList
      outbox={panel.outbox}
      timeZone={panel.adapters.clock.timeZone}
      mending={{
        current: filledIn ? form.entry.value.mends : null,
        wouldReplace: filledIn,
        can: form.canMend,
        begin: (item) => {
          form.mend(item);
          panel.show('save');
        },
      }}
    />
  );
}
