import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@supabase/lite/pglite';

const folder = fileURLToPath(new URL('../migrations/', import.meta.url));

/** Every migration, oldest first. */
export function readMigrations(): { name: string; sql: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Applies what has not been applied yet, each migration in a transaction of its own, and gives their names.
 * @throws when a migration that was applied has been changed since: the data no longer fits the files.
 */
export async function applyMigrations(database: PGlite): Promise<string[]> {
  await database.exec(`
    create schema if not exists local;
    create table if not exists local.migrations (
      name text primary key,
      digest text not null,
      applied_at timestamptz not null default now()
    );
  `);
  const { rows } = await database.query<{ name: string; digest: string }>(
    'select name, digest from local.migrations',
  );
  const applied = new Map(rows.map((row) => [row.name, row.digest]));
  const pending: string[] = [];
  for (const { name, sql } of readMigrations()) {
    const digest = createHash('sha256').update(sql).digest('hex');
    const before = applied.get(name);
    if (before === digest) continue;
    if (before) throw new Error(`${name} has changed since it was applied. Start afresh with --reset.`);
    await database.transaction(async (transaction) => {
      await transaction.exec(sql);
      await transaction.query('insert into local.migrations (name, digest) values ($1, $2)', [name, digest]);
    });
    pending.push(name);
  }
  return pending;
}
