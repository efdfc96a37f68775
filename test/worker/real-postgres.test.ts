import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, findPostgres, startCluster } from '../../supabase/local/cluster.ts';
import { makeHostedDatabase } from '../../supabase/local/pgtap.ts';

const workspace = uuid();
const organisation = uuid();
const user = uuid();

/** The embedded server takes one request at a time; only a real PostgreSQL shows what happens at once. */
describe.skipIf(!findPostgres())('on PostgreSQL 15, at the same moment', () => {
  let cluster: Cluster;
  const clients: pg.Client[] = [];
  beforeAll(async () => {
    cluster = await startCluster();
    await makeHostedDatabase(cluster, 'at_once');
    for (let index = 0; index < 10; index += 1) {
      const client = new pg.Client({ host: cluster.host, user: cluster.user, database: 'at_once' });
      await client.connect();
      clients.push(client);
    }
    await clients[0]?.query(`
      insert into auth.users (id, email) values ('${user}', 'x@example.org');
      insert into public.workspaces (id, name) values ('${workspace}', 'At once');
      insert into public.organisations (workspace_id, id, name, sectors, country, time_zone)
        values ('${workspace}', '${organisation}', 'One', '{health}', 'US', 'UTC');
      insert into public.members (workspace_id, user_id, organisation_id, role, name)
        values ('${workspace}', '${user}', '${organisation}', 'admin', 'Admin');
    `);
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    cluster?.stop();
  });

  async function asUser(client: pg.Client, statement: string, values: unknown[] = []) {
    await client.query('begin');
    await client.query(
      `select set_config('request.jwt.claim.sub', $1, true), set_config('role', 'authenticated', true)`,
      [user],
    );
    const { rows } = await client.query(statement, values);
    return rows;
  }
  const outcome = async (client: pg.Client, name: string, content: unknown) => {
    const rows = await asUser(client, `select public.${name}($1) ->> 'outcome' as outcome`, [
      JSON.stringify(content),
    ]);
    await client.query('commit');
    return rows[0]?.outcome;
  };

  it('the same touchpoint ten times is saved once', async () => {
    const content = {
      id: uuid(),
      workspaceId: workspace,
      kind: 'call',
      occurredAt: '2026-01-01T00:00:00Z',
      organisationIds: [organisation],
      subject: null,
      summary: null,
      marks: [],
      visibility: 'everyone',
    };
    const outcomes = await Promise.all(
      clients.map((client) => outcome(client, 'create_touchpoint', content)),
    );
    expect(outcomes.sort()).toEqual(['created', ...Array(9).fill('same')]);
  });

  const term = (word: string) => ({
    id: uuid(),
    workspaceId: workspace,
    term: word,
    kind: 'word',
    forms: [],
    expansion: null,
    sectors: [],
    countries: [],
    alternatives: [],
    definition: null,
    status: 'approved',
  });

  it('the same wording ten times is in the glossary once, and no other change is lost', async () => {
    const same = await Promise.all(clients.map((client) => outcome(client, 'create_term', term('same'))));
    expect(same.sort()).toEqual(['created', ...Array(9).fill('taken')]);
    const words = Array.from({ length: 10 }, (_, index) => `word ${index}`);
    await Promise.all(
      clients.map((client, index) => outcome(client, 'create_term', term(words[index] ?? ''))),
    );
    const { rows } = (await clients[0]?.query(
      'select revision::integer from public.terms order by revision',
    )) ?? { rows: [] };
    expect(rows.map((row) => row.revision)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  });

  it('a reader never skips a change that commits late', async () => {
    const [slow, quick, reader] = clients as [pg.Client, pg.Client, pg.Client];
    const read = async (since: number) => {
      const rows = await asUser(reader, 'select public.list_terms($1, $2) as delta', [workspace, since]);
      await reader.query('commit');
      return rows[0]?.delta;
    };
    const before = (await read(0)).revision;
    await asUser(slow, 'select public.create_term($1)', [JSON.stringify(term('late'))]);
    const second = outcome(quick, 'create_term', term('early'));
    // The second writer waits for the first: were it to commit now, its revision would hide the first one's.
    const waiting = await Promise.race([
      second.then(() => 'done'),
      new Promise((resolve) => setTimeout(resolve, 300, 'waits')),
    ]);
    expect(waiting).toBe('waits');
    expect(await read(before)).toMatchObject({ items: [], revision: before });
    await slow.query('commit');
    expect(await second).toBe('created');
    const delta = await read(before);
    expect(delta.items.map((item: { term: string }) => item.term)).toEqual(['late', 'early']);
  });

  it('two admins who remove each other leave one', async () => {
    const other = uuid();
    await clients[0]?.query(`
      insert into auth.users (id, email) values ('${other}', 'y@example.org');
      insert into public.members (workspace_id, user_id, organisation_id, role, name)
        values ('${workspace}', '${other}', '${organisation}', 'admin', 'Other');
    `);
    const [one, two] = clients as [pg.Client, pg.Client];
    await asUser(one, 'delete from public.members where user_id = $1', [other]);
    const second = asUser(two, 'delete from public.members where user_id = $1', [user]).then(
      () => two.query('commit'),
      (error: unknown) => two.query('rollback').then(() => Promise.reject(error)),
    );
    const failed = expect(second).rejects.toThrow(/at least one admin/);
    await one.query('commit');
    await failed;
  });

  it('a page of a history of a hundred thousand comes from the index', async () => {
    const [client] = clients as [pg.Client];
    await client.query(`
      begin;
      set constraints all deferred;
      alter table public.touchpoints disable trigger touchpoints_have_organisations;
      insert into public.touchpoints (workspace_id, id, kind, occurred_at, visibility, author_id)
        select '${workspace}', overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid, 'call', timestamptz '2025-01-01' + n * interval '1 minute', 'everyone', '${user}'
        from generate_series(1, 100000) n;
      alter table public.touchpoints enable trigger touchpoints_have_organisations;
      commit;
      analyze public.touchpoints;
    `);
    const page = `public.list_touchpoints('${workspace}', '2025-02-01', '${uuid()}', '${workspace}', 50)`;
    const rows = await asUser(client, `explain (analyze, buffers, format json) select ${page}`);
    await client.query('commit');
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
    // Reading the whole table would touch some 2,000 pages of it, and as many of its index.
    expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(1_000);
  });
});
