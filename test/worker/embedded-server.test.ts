import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demoAccounts, loadDemo } from '../../supabase/local/demo.ts';
import { type LocalMail, type LocalSupabase, startSupabase } from '../../supabase/local/server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plainbridge-data-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** A process of its own that holds the folder until it is killed; prints its URL when it is ready. */
async function holdFolder() {
  const server = new URL('../../supabase/local/server.ts', import.meta.url).href;
  const script = `import { startSupabase } from ${JSON.stringify(server)};
    const { url } = await startSupabase({ dataDir: ${JSON.stringify(dataDir)}, port: 0 });
    console.log(url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
}

async function auth(server: Pick<LocalSupabase, 'url' | 'publishableKey'>, path: string, body: unknown) {
  const response = await fetch(`${server.url}/auth/v1/${path}`, {
    method: 'POST',
    headers: { apikey: server.publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe('the embedded server', () => {
  it('makes its keys at the first start, keeps them to itself, and loads the demo once', async () => {
    const first = await startSupabase({ dataDir, port: 0 });
    expect(first.firstRun).toBe(true);
    await loadDemo(first);
    await loadDemo(first);
    const count = await first.asOwner((database) =>
      database.query<{ touchpoints: number; terms: number }>(
        'select (select count(*) from touchpoints) as touchpoints, (select count(*) from terms) as terms',
      ),
    );
    expect(count.rows[0]?.touchpoints).toBeGreaterThanOrEqual(12);
    expect(count.rows[0]?.terms).toBeGreaterThanOrEqual(8);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    await expect(startSupabase({ dataDir, port: 0 })).rejects.toThrow(/in use by process \d+/);
    await first.stop();
    await first.stop();

    const second = await startSupabase({ dataDir, port: 0 });
    expect(second.firstRun).toBe(false);
    expect([second.jwtSecret, second.publishableKey]).toEqual([first.jwtSecret, first.publishableKey]);
    const [{ email, password }] = demoAccounts;
    expect((await auth(second, 'token?grant_type=password', { email, password })).status).toBe(200);
    await second.stop();
    expect(existsSync(join(dataDir, 'in-use.json'))).toBe(false);
  });

  it('keeps what it acknowledged through kill -9, and clears the lock that was left', async () => {
    const { child, url } = await holdFolder();
    const { publishableKey } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
    const account = { email: 'kept@example.org', password: 'password-kept' };
    expect((await auth({ url, publishableKey }, 'signup', account)).status).toBe(200);
    await expect(startSupabase({ dataDir, port: 0 })).rejects.toThrow(`in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(dataDir, 'in-use.json'))).toBe(true);

    const server = await startSupabase({ dataDir, port: 0 });
    expect((await auth(server, 'token?grant_type=password', account)).status).toBe(200);
    await server.stop();
  });

  it('signs in by a one-time code that arrives as a mail', async () => {
    const mails: LocalMail[] = [];
    const server = await startSupabase({ dataDir, port: 0, onMail: (mail) => void mails.push(mail) });
    const email = 'sam@example.org';
    expect((await auth(server, 'otp', { email, create_user: false })).status).toBe(200);
    expect(mails).toMatchObject([{ to: email, code: expect.stringMatching(/^\d{6}$/) }]);
    const verified = await auth(server, 'verify', { email, token: mails[0]?.code, type: 'magiclink' });
    expect(verified.body).toMatchObject({ user: { email }, access_token: expect.any(String) });
    await server.stop();
  });

  it('grants what the migrations grant, and no more', async () => {
    const server = await startSupabase({ dataDir, port: 0 });
    for (const table of ['workspaces', 'members', 'touchpoints', 'terms']) {
      const response = await fetch(`${server.url}/rest/v1/${table}`, {
        headers: { apikey: server.publishableKey },
      });
      expect(response.status, table).toBe(401);
      expect(await response.json()).toMatchObject({ code: '42501' });
    }
    const { rows } = await server.asOwner((database) =>
      database.query(`
        select c.relname, a.privilege_type from pg_class c cross join aclexplode(c.relacl) a
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and (a.grantee in (0, 'anon'::regrole)
               or (a.grantee = 'authenticated'::regrole and a.privilege_type <> 'DELETE'))
      `),
    );
    expect(rows).toEqual([]);
    await server.stop();
  });

  it('lets go of everything when the port is taken', async () => {
    const first = await startSupabase({ dataDir, port: 0 });
    const other = mkdtempSync(join(tmpdir(), 'plainbridge-data-'));
    const port = Number(new URL(first.url).port);
    await expect(startSupabase({ dataDir: other, port })).rejects.toThrow(/EADDRINUSE/);
    expect(existsSync(join(other, 'in-use.json'))).toBe(false);
    rmSync(other, { recursive: true });
    await first.stop();
  });

  it('writes no texts to the error output when a statement fails', async () => {
    const written: string[] = [];
    const loud = console.error;
    console.error = (...parts: unknown[]) => written.push(String(parts[0]));
    try {
      const server = await startSupabase({ dataDir, port: 0 });
      const response = await fetch(`${server.url}/rest/v1/rpc/create_touchpoint`, {
        method: 'POST',
        headers: { apikey: server.publishableKey, 'content-type': 'application/json' },
        body: JSON.stringify({ content: { subject: 'SECRET' } }),
      });
      expect(response.status).toBe(401);
      await server.stop();
    } finally {
      console.error = loud;
    }
    expect(written.join('\n')).not.toContain('SECRET');
  });
});
