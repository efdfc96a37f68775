import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout's root folder. */
export const root = resolve(import.meta.dirname, '..');
/** What `start` keeps between runs: database, mail, browser profile. Not in git. */
export const kept = join(root, 'supabase/.temp');

/** Telemetry and outside calls of tools off, their files in the checkout instead of in the home folder. */
export function quietEnvironment(home: string): NodeJS.ProcessEnv {
  mkdirSync(home, { recursive: true });
  return {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local/share'),
    DO_NOT_TRACK: '1',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
}

/** A program in a process group of its own, so that all that it starts can be ended with it. */
export interface Child {
  readonly process: ChildProcess;
  /** The last lines it printed, for an error message. */
  output(): string;
  /** Asks the group to end, and makes it after `patience` ms. */
  stop(patience?: number): Promise<void>;
  /** Ends the group at once, as a crash would. */
  kill(): void;
}

/** Starts a program by its path under the root; `node` runs a JavaScript file with the Node that runs this. */
export function start(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal | undefined } = {},
): Child {
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let printed = '';
  const take = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  child.on('error', (error) => take(Buffer.from(error.message)));
  const exited = once(child, 'close').catch(() => []);

  const signal = (name: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill(name);
      else process.kill(-child.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  const stop = async (patience = 5000) => {
    if (child.pid === undefined) return;
    signal('SIGTERM');
    const timer = setTimeout(() => signal('SIGKILL'), patience);
    await exited;
    clearTimeout(timer);
    // What outlived its parent in the group goes as well.
    signal('SIGKILL');
  };
  options.signal?.addEventListener('abort', () => void stop(), { once: true });
  return { process: child, output: () => printed, stop, kill: () => signal('SIGKILL') };
}

/** Runs a program to its end; gives its exit code and all that it printed. */
export async function finish(child: Child): Promise<{ code: number; output: string }> {
  const [code] = (await once(child.process, 'close')) as [number | null];
  return { code: code ?? 1, output: child.output() };
}
