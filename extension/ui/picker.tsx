import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { useId, useMemo, useState } from 'preact/hooks';

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** What is said beside it in softer ink. */
  readonly note?: string | undefined;
  readonly group: string;
}

/** A field that finds one of many by typing; each pick empties it for the next. */
export function Picker(props: {
  label: string;
  options: readonly PickerOption[];
  none: string;
  /** Said quietly while more options are on their way. */
  coming?: string | null;
  autoFocus?: boolean;
  onPick: (value: string) => void;
  /** Escape on a closed list. */
  onLeave?: () => void;
}) {
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => {
    const query = typed.trim().toLocaleLowerCase();
    if (query === '') return props.options;
    return props.options.filter((option) =>
      `${option.label} ${option.note ?? ''}`.toLocaleLowerCase().includes(query),
    );
  }, [typed, props.options]);
  const collection = useMemo(
    () =>
      combobox.collection({
        items: [...shown],
        itemToValue: (item) => item.value,
        itemToString: (item) => item.label,
      }),
    [shown],
  );
  const service = useMachine(combobox.machine as combobox.Machine<PickerOption>, {
    id: useId(),
    collection,
    value: [],
    inputValue: typed,
    inputBehavior: 'autohighlight',
    selectionBehavior: 'clear',
    openOnClick: true,
    autoFocus: props.autoFocus ?? false,
    positioning: { sameWidth: true, gutter: 4, strategy: 'fixed' },
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelect: ({ itemValue }) => {
      setTyped('');
      props.onPick(itemValue);
    },
  });
  const api = combobox.connect(service, normalizeProps);
  const { role: _role, type: _type, ...inputProps } = api.getInputProps();
  const groups = [...new Set(shown.map((option) => option.group))];
  return (
    <div {...api.getRootProps()} class="picker">
      <label {...api.getLabelProps()} for={inputProps.id} class="visually-hidden">
        {props.label}
      </label>
      <div {...api.getControlProps()}>
        <input
          {...inputProps}
          role="combobox"
          aria-expanded={api.open}
          type="text"
          placeholder={props.label}
          onKeyDown={(event) => {
            const [first] = shown;
            // What fits nothing yet stays as typed: the partners may still be on their way.
            if (event.key === 'Enter' && typed !== '' && !first) event.preventDefault();
            // Zag highlights a frame later: who types and presses Enter at once means the first that fits.
            else if (event.key === 'Enter' && typed !== '' && first && api.highlightedValue === null) {
              event.preventDefault();
              setTyped('');
              props.onPick(first.value);
            } else inputProps.onKeyDown?.(event);
          }}
          onKeyUp={(event) => {
            if (event.key === 'Escape' && !api.open) props.onLeave?.();
          }}
        />
      </div>
      {props.coming && !api.open && <p class="soft small">{props.coming}</p>}
      <div {...api.getPositionerProps()} class="picker-positioner">
        {api.open && (
          <div {...api.getContentProps()} class="picker-list">
            {props.coming && <p class="picker-none">{props.coming}</p>}
            {shown.length === 0 && !props.coming && <p class="picker-none">{props.none}</p>}
            {groups.map((group) => (
              <div key={group} {...api.getItemGroupProps({ id: group })}>
                <div {...api.getItemGroupLabelProps({ htmlFor: group })} class="picker-group">
                  {group}
                </div>
                {shown
                  .filter((option) => option.group === group)
                  .map((option) => (
                    <div key={option.value} {...api.getItemProps({ item: option })} class="picker-item">
                      {option.label}
                      {option.note && <span class="soft"> {option.note}</span>}
                    </div>
                  ))}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
