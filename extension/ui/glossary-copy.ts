import type { Term } from '@plainbridge/shared/domain/term.ts';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Api, ApiError, type ApiFault } from '../api.ts';
import type { Glossary, Setting } from '../settings.ts';
import type { Clock } from './clock.ts';
import { settingSignal } from './setting-signal.ts';

/** How often an open page asks for changes, in ms. */
const interval = 8_000;

/** This machine's copy of the partnership's glossary, kept fresh while a page is open. */
export interface GlossaryCopy {
  readonly terms: ReadonlySignal<readonly Term[]>;
  readonly fault: ReadonlySignal<ApiFault | null>;
  /** False until the copy on the disk was read or the server has answered once. */
  readonly loaded: ReadonlySignal<boolean>;
  refresh(): Promise<void>;
  dispose(): void;
}

/** Entries changed since, by id; the newer one counts. */
export function merge(
  copy: Glossary | null,
  workspaceId: string,
  items: readonly Term[],
  revision: number,
): Glossary {
  const own = copy?.workspaceId === workspaceId ? copy : { workspaceId, revision: 0, terms: [] };
  const byId = new Map(own.terms.map((term) => [term.id, term]));
  for (const term of items) {
    const before = byId.get(term.id);
    if (!before || before.revision <= term.revision) byId.set(term.id, term);
  }
  return { workspaceId, revision: Math.max(own.revision, revision), terms: [...byId.values()] };
}

export function createGlossaryCopy(parts: {
  setting: Setting<Glossary | null>;
  api: Pick<Api, 'terms'>;
  workspaceId: ReadonlySignal<string | null>;
  clock: Clock;
}): GlossaryCopy {
  const copy = settingSignal<Glossary | null, undefined>(parts.setting, undefined);
  const fault = signal<ApiFault | null>(null);
  const answered = signal(false);
  let underWay: Promise<void> | null = null;

  async function ask(workspaceId: string): Promise<void> {
    try {
      const stored = await parts.setting.get();
      const since = stored?.workspaceId === workspaceId ? stored.revision : 0;
      const delta = await parts.api.terms(workspaceId, since);
      // Signed out or gone to another partnership on the way: its words must not come back.
      if (parts.workspaceId.value !== workspaceId) return;
      if (delta || stored?.workspaceId !== workspaceId)
        copy.set(merge(await parts.setting.get(), workspaceId, delta?.items ?? [], delta?.revision ?? 0));
      fault.value = null;
      answered.value = true;
    } catch (error) {
      fault.value = error instanceof ApiError ? error.fault : 'server';
    }
  }

  function refresh(): Promise<void> {
    const workspaceId = parts.workspaceId.peek();
    if (!workspaceId) return Promise.resolve();
    underWay ??= ask(workspaceId).finally(() => {
      underWay = null;
    });
    return underWay;
  }

  const stops = [
    parts.clock.every(interval, () => void refresh()),
    parts.clock.onReturn(() => void refresh()),
    effect(() => {
      if (parts.workspaceId.value) queueMicrotask(() => void refresh());
    }),
    copy.stop,
  ];

  return {
    terms: computed(() =>
      copy.value.value && copy.value.value.workspaceId === parts.workspaceId.value
        ? copy.value.value.terms
        : [],
    ),
    fault,
    loaded: computed(() => answered.value || copy.value.value?.workspaceId === parts.workspaceId.value),
    refresh,
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
