import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PlainError } from '../../scripts/plain-error.ts';

/**
 * Runs the bench of `DIR/bench` with our bundle beside the peers that it installs, in a copy: `bench.mjs` for speed, start and size,
 * `growth.mjs` for other ways of matching phrases.
 *
 * @throws PlainError where there is no such bench, or its peers can't be installed.
 */
export function besidePeers(dir: string, folder: string, bundle: string): void {
  const source = resolve(dir, 'bench');
  if (!existsSync(join(source, 'bench.mjs')))
    throw new PlainError(`There is no ${join(source, 'bench.mjs')}.`);
  const copy = join(folder, 'peers');
  cpSync(source, copy, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const run = (command: string, args: readonly string[]) => {
    const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit' });
    if (status !== 0) throw new PlainError(`${command} ${args.join(' ')} failed.`);
  };
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  run(process.execPath, ['bench.mjs', bundle]);
  run(process.execPath, ['growth.mjs']);
}
