import type { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Api, ApiError, type ApiFault } from '../../api.ts';
import type { Clock } from '../../ui/clock.ts';

/** The saved contacts, newest first, as far as they were asked for. */
export interface HistoryModel {
  /** null until the first page has come. */
  readonly items: ReadonlySignal<readonly Touchpoint[] | null>;
  readonly more: ReadonlySignal<boolean>;
  readonly loading: ReadonlySignal<boolean>;
  readonly fault: ReadonlySignal<ApiFault | null>;
  refresh(): Promise<void>;
  showMore(): Promise<void>;
  dispose(): void;
}

export function createHistory(parts: {
  api: Pick<Api, 'touchpoints'>;
  workspaceId: ReadonlySignal<string | null>;
  /** Changes when something was sent. */
  sent: ReadonlySignal<ReadonlySet<string>>;
  clock: Clock;
}): HistoryModel {
  const items = signal<readonly Touchpoint[] | null>(null);
  const cursor = signal<string | null>(null);
  const loading = signal(false);
  const fault = signal<ApiFault | null>(null);
  let round = 0;

  async function ask(
    from: string | undefined,
    take: (page: Awaited<ReturnType<Api['touchpoints']>>) => void,
  ) {
    const workspaceId = parts.workspaceId.peek();
    if (!workspaceId) return;
    const mine = ++round;
    loading.value = true;
    try {
      const page = await parts.api.touchpoints({ workspaceId, cursor: from });
      // A newer question, or another partnership, makes this answer worthless.
      if (mine !== round) return;
      take(page);
      fault.value = null;
    } catch (error) {
      if (mine === round) fault.value = error instanceof ApiError ? error.fault : 'server';
    } finally {
      if (mine === round) loading.value = false;
    }
  }

  const refresh = () =>
    ask(undefined, (page) => {
      const before = items.value ?? [];
      const last = page.items.at(-1);
      const seam = last ? before.findIndex((item) => item.id === last.id) : -1;
      // Where the fresh page meets what was shown, the rest stays and the reader keeps their place.
      if (seam < 0 || page.nextCursor === null) {
        items.value = page.items;
        cursor.value = page.nextCursor;
      } else {
        const rest = before.slice(seam + 1);
        items.value = [
          ...page.items,
          ...rest.filter((item) => !page.items.some((each) => each.id === item.id)),
        ];
        if (rest.length === 0) cursor.value = page.nextCursor;
      }
    });

  let shownFor: string | null = null;
  const stops = [
    parts.clock.onReturn(() => void refresh()),
    effect(() => {
      const workspaceId = parts.workspaceId.value;
      void parts.sent.value;
      if (workspaceId !== shownFor) {
        shownFor = workspaceId;
        items.value = null;
        cursor.value = null;
      }
      queueMicrotask(() => void refresh());
    }),
  ];

  return {
    items,
    more: computed(() => cursor.value !== null),
    loading,
    fault,
    refresh,
    showMore: async () => {
      const from = cursor.peek();
      if (from === null || loading.peek()) return;
      await ask(from, (page) => {
        const known = new Set(items.value?.map((item) => item.id));
        items.value = [...(items.value ?? []), ...page.items.filter((item) => !known.has(item.id))];
        cursor.value = page.nextCursor;
      });
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
