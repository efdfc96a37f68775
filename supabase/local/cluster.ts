import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const account = 'postgres';

/** A PostgreSQL server that listens on nothing but a socket in its own folder. */
export interface Cluster {
  /** The folder of the socket, as `host` for psql and node-postgres. */
  host: string;
  user: string;
  /** Runs one of PostgreSQL's programs against this cluster; gives what it printed. */
  program(name: string, args: string[]): Promise<string>;
  stop(): void;
}

/** Where PostgreSQL 15's own programs are (Debian keeps them off the path); undefined when it is not installed. */
export function findPostgres(): string | undefined {
  const places = ['/usr/lib/postgresql/15/bin', '/opt/homebrew/opt/postgresql@15/bin', '/usr/pgsql-15/bin'];
  return places.find((place) => existsSync(join(place, 'initdb')));
}

/**
 * Starts a throw-away PostgreSQL 15 in a temporary folder. Everything is deleted by `stop`, and when this process ends.
 * @throws when PostgreSQL 15 is not installed, or does not start; nothing is left behind then.
 */
export async function startCluster(): Promise<Cluster> {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL 15 is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'plainbridge-pg-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    // PostgreSQL refuses to run as root.
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, account], { encoding: 'utf8' })),
    );
    chownSync(folder, uid ?? 0, gid ?? 0);
  }
  const command = (name: string, args: string[]): [string, string[]] =>
    asRoot ? ['runuser', ['-u', account, '--', join(bin, name), ...args]] : [join(bin, name), args];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const data = join(folder, 'data');

  const stop = () => {
    process.off('exit', stop).off('SIGINT', interrupted).off('SIGTERM', interrupted);
    if (existsSync(join(data, 'postmaster.pid'))) {
      const [file, args] = command('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      try {
        execFileSync(file, args, { ...options, stdio: 'ignore' });
      } catch {
        // It ended by itself in the meantime; the folder goes either way.
      }
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = (signal: NodeJS.Signals) => {
    stop();
    process.kill(process.pid, signal);
  };
  process.on('exit', stop).on('SIGINT', interrupted).on('SIGTERM', interrupted);

  try {
    // C.UTF-8: the same order and case folding as the embedded server.
    await run(
      ...command('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-N', '--locale=C.UTF-8']),
      options,
    );
    // What a crash would lose is of no interest here; speed is.
    const settings = `-k ${folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=40`;
    const log = join(folder, 'log');
    await run(...command('pg_ctl', ['-D', data, '-l', log, '-o', settings, '-w', 'start']), options);
  } catch (error) {
    stop();
    throw error;
  }
  const program = async (name: string, args: string[]) => {
    const file = existsSync(join(bin, name)) ? join(bin, name) : name;
    const { stdout } = await run(file, ['-h', folder, '-U', 'postgres', ...args], options);
    return stdout;
  };
  return { host: folder, user: 'postgres', program, stop };
}
