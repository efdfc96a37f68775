import type { Checker } from '@plainbridge/shared/checker/check.ts';
import { v7 } from 'uuid';
import type { PanelAdapters } from '../../../extension/panel/adapters.ts';
import type { Account, Glossary, ReaderChoice, Setting } from '../../../extension/settings.ts';
import type { Clock } from '../../../extension/ui/clock.ts';
import { createKeep, type OneAtATime } from '../../../extension/ui/keep.ts';
import type { WorkspaceAdapters } from '../../../extension/workspace/adapters.ts';
import { wordChecker } from './fake-checker.ts';
import { type FakePages, fakePages } from './fake-pages.ts';
import { type FakeApi, type FakeOutbox, fakeApi, fakeOutbox, userId } from './fake-server.ts';

export * from './fake-checker.ts';
export * from './fake-pages.ts';
export * from './fake-server.ts';

/** A setting in memory; two models that share it see each other's changes, as two pages would. */
export function memory<Value>(initial: Value): Setting<Value> {
  let value = initial;
  const watchers = new Set<(value: Value) => void>();
  return {
    get: async () => value,
    set: async (next) => {
      value = next;
      for (const watcher of watchers) watcher(next);
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}

/** One lock for each memory, as the browser has one for all pages of the extension. */
const queues = new WeakMap<object, Promise<unknown>>();
export function oneAtATimeFor(record: object): OneAtATime {
  return (work) => {
    const run = (queues.get(record) ?? Promise.resolve()).then(work);
    queues.set(
      record,
      run.catch(() => undefined),
    );
    return run;
  };
}

export interface FakeClock extends Clock {
  /** Lets time pass; timers due run in order. */
  pass(ms: number): void;
  comeBack(): void;
}

/** Time that stands still until told; with `live`, timers of no delay run by themselves. */
function fakeClock(start = Date.UTC(2026, 10, 23, 9, 30)): FakeClock {
  let now = start;
  const timers = new Set<{ at: number; every: number | null; run: () => void }>();
  const returns = new Set<() => void>();
  const add = (timer: { at: number; every: number | null; run: () => void }) => {
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  return {
    now: () => now,
    timeZone: 'UTC',
    after: (ms, run) => {
      if (ms > 0) return add({ at: now + ms, every: null, run });
      const timer = setTimeout(run);
      return () => clearTimeout(timer);
    },
    every: (ms, run) => add({ at: now + ms, every: ms, run }),
    onReturn: (back) => {
      returns.add(back);
      return () => void returns.delete(back);
    },
    comeBack: () => {
      for (const back of returns) back();
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        if (next.every === null) timers.delete(next);
        else next.at += next.every;
        next.run();
      }
      now = end;
    },
  };
}

export interface FakeParts {
  clock: FakeClock;
  api: FakeApi;
  outbox: FakeOutbox;
  pages: FakePages;
  opened: string[];
  copied: string[];
  downloads: string[];
  memory: Setting<Record<string, unknown>>;
}

export const signedIn: Account = { userId, email: 'ana@county.example' };
export const education: ReaderChoice = {
  id: 'sector:education',
  name: 'Someone in education',
  sectors: ['education'],
};

/** Everything that a panel or a page needs, in memory. */
export function fakeAdapters(start: {
  checker?: Checker;
  account?: Account | null;
  audience?: ReaderChoice[];
  memory?: Setting<Record<string, unknown>>;
}): PanelAdapters & WorkspaceAdapters & FakeParts {
  const account = memory<Account | null>(start.account ?? null);
  const kept = start.memory ?? memory<Record<string, unknown>>({});
  const oneAtATime = oneAtATimeFor(kept);
  const opened: string[] = [];
  const copied: string[] = [];
  const downloads: string[] = [];
  return {
    memory: kept,
    opened,
    copied,
    downloads,
    pages: fakePages(),
    checker: start.checker ?? wordChecker({}),
    api: fakeApi(),
    outbox: fakeOutbox(),
    drain: async () => {},
    clock: fakeClock(),
    session: {
      signInWithPassword: async (_email, password) => {
        if (password !== 'right')
          throw Object.assign(new Error('wrong'), { name: 'SignInError', fault: 'wrong' });
        await account.set(signedIn);
      },
      requestCode: async () => {},
      signInWithCode: async () => account.set(signedIn),
      signOut: () => account.set(null),
    },
    settings: {
      account,
      audience: memory(start.audience ?? []),
      writerSector: memory(null),
      currentWorkspace: memory<string | null>(null),
      glossary: memory<Glossary | null>(null),
      shortcuts: memory(true),
      clarityShown: memory(true),
    },
    keep: createKeep(kept, 'window 1', oneAtATime),
    sharedKeep: createKeep(kept, 'shared', oneAtATime),
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    download: (name) => void downloads.push(name),
    openPage: (page) => void opened.push(page),
    pageAddress: (page) => `/workspace.html#/${page}`,
    newId: v7,
    longestDraft: 1_000_000,
  };
}
