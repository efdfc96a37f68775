import { sectors } from '@plainbridge/shared/domain/sectors.ts';
import { useSignal } from '@preact/signals';
import { Plus, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderChoice } from '../../settings.ts';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { Picker } from '../../ui/picker.tsx';
import type { Panel } from '../models/panel.ts';

/** Who will read the draft, and, for somebody without an account, where the writer works. */
export function Audience({ panel }: { panel: Panel }) {
  const { readers } = panel;
  const choices = readers.choices.value;
  const picking = useSignal(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const toAdd = useRef(false);

  useLayoutEffect(() => {
    // What the person has just used is gone; the next thing of its kind takes the focus.
    if (toAdd.current) addButton.current?.focus();
    toAdd.current = false;
  });

  function add(id: string) {
    readers.add(id);
    picking.value = false;
    toAdd.current = true;
  }
  function remove(id: string) {
    readers.remove(id);
    toAdd.current = true;
  }

  if (!choices) return <div class="section skeleton" />;
  const picker = (autoFocus: boolean) => (
    <Picker
      label={words.audience.find}
      none={words.audience.none}
      coming={panel.account.partners.value === 'coming' ? words.audience.coming : null}
      options={readers.options.value}
      autoFocus={autoFocus}
      onPick={add}
      onLeave={() => {
        picking.value = false;
        toAdd.current = true;
      }}
    />
  );
  return (
    <fieldset class="section audience" aria-label={words.audience.group}>
      {choices.length === 0 ? (
        <Ask picker={picker(false)} add={add} />
      ) : (
        <>
          <p class="caption">{words.audience.caption}</p>
          <div class="chips">
            {choices.map((choice) => (
              <Chip key={choice.id} choice={choice} onRemove={() => remove(choice.id)} />
            ))}
            <button
              ref={addButton}
              type="button"
              class="chip chip-add"
              aria-label={words.audience.add}
              aria-expanded={picking.value}
              onClick={() => {
                picking.value = !picking.value;
              }}
            >
              <Plus size={16} aria-hidden="true" />
            </button>
          </div>
          {picking.value && picker(true)}
        </>
      )}
      {panel.account.account.value === null && <WriterSector panel={panel} />}
    </fieldset>
  );
}

function Ask({ picker, add }: { picker: preact.ComponentChildren; add: (id: string) => void }) {
  return (
    <>
      <h2>{words.audience.ask}</h2>
      <p class="soft">{words.audience.askWhy}</p>
      {picker}
      <div class="chips">
        {sectors.map((sector) => (
          <Button
            key={sector}
            class="chip"
            aria-label={words.audience.sectorReaders[sector]}
            onClick={() => add(`sector:${sector}`)}
          >
            {words.audience.sectorShort[sector]}
          </Button>
        ))}
      </div>
    </>
  );
}

function Chip({ choice, onRemove }: { choice: ReaderChoice; onRemove: () => void }) {
  return (
    <span class="chip">
      <strong>{choice.name}</strong>
      {!choice.id.startsWith('sector:') && <span class="soft">{words.sectorList(choice.sectors)}</span>}
      <button
        type="button"
        class="chip-remove"
        aria-label={words.audience.remove(choice.name)}
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </span>
  );
}

function WriterSector({ panel }: { panel: Panel }) {
  const { readers } = panel;
  return (
    <label class="writer">
      <span class="soft">{words.audience.writer}</span>
      <select
        value={readers.writerSector.value ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          readers.writeFrom(sectors.find((sector) => sector === value) ?? null);
        }}
      >
        <option value="">{words.audience.writerNone}</option>
        {sectors.map((sector) => (
          <option key={sector} value={sector}>
            {words.sectorNames[sector]}
          </option>
        ))}
      </select>
    </label>
  );
}
