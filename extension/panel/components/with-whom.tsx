import { useSignal } from '@preact/signals';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices } from '../../ui/field.tsx';
import { Picker } from '../../ui/picker.tsx';
import type { Panel } from '../models/panel.ts';
import { partnerName } from '../models/partner-name.ts';

/** The partners of the contact: those in the audience first, any other by name. */
export function WithWhom({ panel, error }: { panel: Panel; error: string | null }) {
  const { form, account } = panel;
  const adding = useSignal(false);
  // One that was ticked and then cleared stays on the screen until the form or the partnership is left.
  const seen = useSignal<readonly string[]>([]);
  const chosen = form.entry.value.organisationIds;
  const listed = [...new Set([...panel.partnersChosen(), ...seen.value, ...chosen])];
  const others = account.organisations.value.filter(({ id }) => !listed.includes(id));

  function set(id: string, on: boolean) {
    seen.value = listed;
    form.change({ organisationIds: on ? [...chosen, id] : chosen.filter((each) => each !== id) });
  }

  return (
    <div data-invalid={error ? true : undefined}>
      <Choices legend={words.touchpoint.with} error={error}>
        {listed.map((id) => (
          <Choice
            key={id}
            type="checkbox"
            name="organisations"
            label={partnerName(panel, id)}
            checked={chosen.includes(id)}
            onChange={(checked) => set(id, checked)}
          />
        ))}
        {account.partners.value === 'coming' && <p class="soft">{words.audience.coming}</p>}
        {others.length > 0 && (
          <Button
            aria-expanded={adding.value}
            onClick={() => {
              adding.value = !adding.value;
            }}
          >
            + {words.touchpoint.addOrganisation}
          </Button>
        )}
      </Choices>
      {adding.value && (
        <Picker
          label={words.touchpoint.addOrganisation}
          none={words.audience.none}
          autoFocus
          options={others.map(({ id, name, sectors }) => ({
            value: id,
            label: name,
            note: words.sectorList(sectors),
            group: words.audience.partners,
          }))}
          onPick={(id) => {
            set(id, true);
            adding.value = false;
          }}
          onLeave={() => {
            adding.value = false;
          }}
        />
      )}
    </div>
  );
}
