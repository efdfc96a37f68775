import type { PGlite } from '@supabase/lite/pglite';
import { z } from 'zod';
import { demoHistory } from './demo-history.ts';
import { demoOrganisations, demoPeople, demoWorkspace } from './demo-partners.ts';
import { demoTerms } from './demo-terms.ts';
import type { LocalSupabase } from './server.ts';

/** The accounts of the demo workspace; `eve` is a member of nothing. Fictional, like everything in it. */
export const demoAccounts = [
  {
    email: 'ana@example.org',
    password: 'demo-ana-1',
    name: 'Ana Ruiz',
    role: 'partner',
    organisation: 'riverside',
  },
  {
    email: 'sam@example.org',
    password: 'demo-sam-1',
    name: 'Sam Okafor',
    role: 'coordinator',
    organisation: 'harbor',
  },
  {
    email: 'lee@example.org',
    password: 'demo-lee-1',
    name: 'Lee Tran',
    role: 'admin',
    organisation: 'county',
  },
  { email: 'eve@example.org', password: 'demo-eve-1', name: 'Eve Long', role: null, organisation: null },
] as const;

export type DemoAccount = (typeof demoAccounts)[number];

const Credentials = z.object({ user: z.object({ id: z.uuid() }) });

/** Signs an account up, or in when it is there already; gives its user id. */
async function accountId(server: LocalSupabase, { email, password }: DemoAccount): Promise<string> {
  for (const path of ['/auth/v1/token?grant_type=password', '/auth/v1/signup']) {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { apikey: server.publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const parsed = Credentials.safeParse(await response.json().catch(() => null));
    if (parsed.success) return parsed.data.user.id;
  }
  throw new Error(`The demo account ${email} could not be made: its password may have been changed.`);
}

/**
 * Loads the demo workspace unless it is there; dates count back from `now`. All of it or nothing.
 * @returns the workspace's id.
 */
export async function loadDemo(server: LocalSupabase, now = new Date()): Promise<string> {
  const there = await server.asOwner((database) =>
    database.query('select 1 from public.workspaces where id = $1', [demoWorkspace.id]),
  );
  if (there.rows.length > 0) return demoWorkspace.id;
  const users = new Map<string, string>();
  for (const account of demoAccounts) users.set(account.email, await accountId(server, account));
  await server.asOwner((database) =>
    database.transaction((transaction) => insertDemo(transaction, users, now)),
  );
  return demoWorkspace.id;
}

type Transaction = Pick<PGlite, 'query'>;

async function insertDemo(database: Transaction, users: Map<string, string>, now: Date): Promise<void> {
  const workspace = demoWorkspace.id;
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    await database.query(
      `insert into public.${table} (${names.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  };
  const userOf = (email: string) => {
    const id = users.get(email);
    if (!id) throw new Error(`${email} has no demo account`);
    return id;
  };
  await insert('workspaces', demoWorkspace);
  for (const row of Object.values(demoOrganisations))
    await insert('organisations', { workspace_id: workspace, ...row });
  for (const { organisation, ...row } of demoPeople) {
    await insert('people', {
      workspace_id: workspace,
      organisation_id: demoOrganisations[organisation].id,
      ...row,
    });
  }
  for (const { email, name, role, organisation } of demoAccounts) {
    if (!role) continue;
    const organisation_id = demoOrganisations[organisation].id;
    await insert('members', { workspace_id: workspace, user_id: userOf(email), organisation_id, role, name });
  }
  for (const { by, daysAgo, at, organisations, ...row } of demoHistory) {
    const occurred = new Date(now);
    occurred.setUTCDate(occurred.getUTCDate() - daysAgo);
    occurred.setUTCHours(at, (daysAgo * 7) % 60, 0, 0);
    await insert('touchpoints', {
      workspace_id: workspace,
      author_id: userOf(by),
      occurred_at: occurred.toISOString(),
      created_at: occurred.toISOString(),
      ...row,
    });
    for (const name of organisations) {
      const organisation_id = demoOrganisations[name].id;
      await insert('touchpoint_organisations', {
        workspace_id: workspace,
        touchpoint_id: row.id,
        organisation_id,
      });
    }
  }
  for (const { by, ...row } of demoTerms) {
    await insert('terms', { workspace_id: workspace, author_id: userOf(by), ...row });
  }
}
