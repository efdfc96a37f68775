import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cluster, startCluster } from './cluster.ts';

const supabase = fileURLToPath(new URL('../', import.meta.url));

export interface PgTapResult {
  passed: number;
  failed: number;
  /** What pg_prove printed. */
  output: string;
}

/** Files in a folder below supabase/, in the order of their names. */
const files = (folder: string, ending: string) =>
  readdirSync(join(supabase, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(supabase, folder, name));

/** Makes a database as a hosted project has it, with every migration and nothing else. */
export async function makeHostedDatabase(cluster: Cluster, name: string): Promise<void> {
  await cluster.program('createdb', [name]);
  const scripts = [join(supabase, 'tests/hosted-shim.sql'), ...files('migrations', '.sql')];
  for (const script of scripts) {
    await cluster.program('psql', ['-d', name, '-q', '-1', '-v', 'ON_ERROR_STOP=1', '-f', script]);
  }
}

/**
 * Runs every supabase/tests/*.test.sql on a throw-away PostgreSQL 15. Each file rolls back what it does.
 * @throws when PostgreSQL, pgTAP or pg_prove is missing, or a migration fails.
 */
export async function runPgTap(): Promise<PgTapResult> {
  const cluster = await startCluster();
  try {
    await makeHostedDatabase(cluster, 'plainbridge');
    const psql = ['-d', 'plainbridge', '-q', '-1', '-v', 'ON_ERROR_STOP=1'];
    await cluster.program('psql', [...psql, '-f', join(supabase, 'tests/fixtures.sql')]);
    const tests = files('tests', '.test.sql');
    const prove = ['-d', 'plainbridge', '--nocolor', '--verbose', '--comments', '--failures', ...tests];
    const output = await cluster.program('pg_prove', prove).catch((error: unknown) => {
      // pg_prove ends with an error when a test failed; what it printed says which.
      if (error instanceof Error && 'stdout' in error && error.stdout) {
        return `${error.stdout}${'stderr' in error ? error.stderr : ''}`;
      }
      throw error;
    });
    return countTap(output);
  } finally {
    cluster.stop();
  }
}

/** A file that stopped half-way counts as one failure more: the tests it did not come to are not known. */
export function countTap(output: string): PgTapResult {
  const count = (pattern: RegExp) => output.match(pattern)?.length ?? 0;
  const notOk = count(/^not ok \d+(?!.*# TODO)/gm);
  const broken = /^Result: PASS$/m.test(output) || notOk > 0 ? 0 : 1;
  const stopped = count(/Bad plan|No plan found|Non-zero (exit|wait) status/g) > 0 && notOk === 0 ? 1 : 0;
  return { passed: count(/^ok \d+/gm), failed: notOk + Math.max(broken, stopped), output };
}
