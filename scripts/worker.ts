import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, quietEnvironment, root, start } from './child.ts';
import { PlainError } from './plain-error.ts';

/** What the Worker is told; see `worker/env.ts`. */
export type WorkerBindings = Readonly<Record<string, string>>;

export interface RunningWorker {
  readonly url: string;
  readonly child: Child;
}

/**
 * Starts the Worker under `wrangler dev` on the loopback address and waits until it answers.
 * @param folder for the file of bindings (it holds a secret, so nobody else may read it) and wrangler's own files
 */
export async function startWorker(options: {
  port: number;
  bindings: WorkerBindings;
  folder: string;
  signal?: AbortSignal;
}): Promise<RunningWorker> {
  mkdirSync(options.folder, { recursive: true });
  const bindings = join(options.folder, 'worker.env');
  const text = Object.entries(options.bindings).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  writeFileSync(bindings, text.join(''), { mode: 0o600 });
  const child = start(
    'node',
    [
      join(root, 'worker/node_modules/wrangler/bin/wrangler.js'),
      'dev',
      '--ip=127.0.0.1',
      `--port=${options.port}`,
      '--inspector-ip=127.0.0.1',
      '--inspector-port=0',
      `--env-file=${bindings}`,
      `--persist-to=${join(options.folder, 'wrangler')}`,
      '--show-interactive-dev-session=false',
      '--log-level=warn',
    ],
    {
      cwd: join(root, 'worker'),
      env: quietEnvironment(join(options.folder, 'home')),
      signal: options.signal,
    },
  );
  const url = `http://127.0.0.1:${options.port}`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.process.exitCode === null) {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return { url, child };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await child.stop();
  throw new PlainError(`The Worker did not start on ${url}:\n${child.output().trim()}`);
}
