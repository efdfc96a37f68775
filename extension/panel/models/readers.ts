import type { Audience, Writer } from '@plainbridge/shared/checker/audience.ts';
import { type Sector, sectors } from '@plainbridge/shared/domain/sectors.ts';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ReaderChoice, Setting } from '../../settings.ts';
import { words } from '../../strings/en.ts';
import { small } from '../../strings/format.ts';
import type { AccountModel } from '../../ui/account.ts';
import type { PickerOption } from '../../ui/picker.tsx';
import { settingSignal } from '../../ui/setting-signal.ts';

/** Who the draft is written for, and who writes it. */
export interface ReadersModel {
  /** undefined until it has been read. */
  readonly choices: ReadonlySignal<readonly ReaderChoice[] | undefined>;
  /** Those that can still be added. */
  readonly options: ReadonlySignal<readonly PickerOption[]>;
  readonly audience: ReadonlySignal<Audience>;
  readonly writer: ReadonlySignal<Writer | undefined>;
  /** The sector picked by somebody without an account. */
  readonly writerSector: ReadonlySignal<Sector | null>;
  add(id: string): void;
  remove(id: string): void;
  writeFrom(sector: Sector | null): void;
  /** Their names as they stand within a sentence, in the audience's order. */
  names(ids: readonly string[]): readonly string[];
  dispose(): void;
}

const sectorReader = (sector: Sector): ReaderChoice => ({
  id: `sector:${sector}`,
  name: words.audience.sectorReaders[sector],
  sectors: [sector],
});

export function createReaders(parts: {
  settings: { audience: Setting<ReaderChoice[]>; writerSector: Setting<Sector | null> };
  account: AccountModel;
}): ReadersModel {
  const { account } = parts;
  const chosen = settingSignal(parts.settings.audience, undefined);
  const writerSector = settingSignal<Sector | null, null>(parts.settings.writerSector, null);

  const all = computed<readonly ReaderChoice[]>(() => [
    ...account.organisations.value.map(({ id, name, sectors: own, country }) => ({
      id,
      name,
      sectors: own,
      country,
    })),
    ...sectors.map(sectorReader),
  ]);

  // A partner's name or sectors may have changed since it was picked.
  const choices = computed(() =>
    chosen.value.value?.map((choice) => all.value.find((each) => each.id === choice.id) ?? choice),
  );

  return {
    choices,
    writerSector: writerSector.value,
    options: computed(() =>
      all.value
        .filter((each) => !choices.value?.some((choice) => choice.id === each.id))
        .map((each) => {
          const general = each.id.startsWith('sector:');
          return {
            value: each.id,
            label: each.name,
            note: general ? undefined : words.sectorList(each.sectors),
            group: general ? words.audience.sectors : words.audience.partners,
          };
        }),
    ),
    audience: computed<Audience>(() => {
      const readers = (choices.value ?? []).map(({ id, sectors: own, country }) => ({
        id,
        sectors: own,
        country,
      }));
      const general = readers.some((reader) => reader.sectors.includes('community'));
      return { readers, level: general ? 'general' : 'professional' };
    }),
    writer: computed<Writer | undefined>(() => {
      const own = account.membership.value?.organisation;
      if (own) return { sectors: own.sectors, country: own.country };
      return writerSector.value.value ? { sectors: [writerSector.value.value] } : undefined;
    }),
    add: (id) => {
      const reader = all.value.find((each) => each.id === id);
      const now = chosen.value.value ?? [];
      if (reader && !now.some((each) => each.id === id)) chosen.set([...now, reader]);
    },
    remove: (id) => chosen.set((chosen.value.value ?? []).filter((each) => each.id !== id)),
    writeFrom: writerSector.set,
    names: (ids) =>
      (choices.value ?? [])
        .filter((each) => ids.includes(each.id))
        .map(({ id, name }) => (id.startsWith('sector:') ? small(name) : name)),
    dispose: () => {
      chosen.stop();
      writerSector.stop();
    },
  };
}
