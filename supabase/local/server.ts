import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { App } from '@supabase/lite';
import { createPgliteConnection, type PGlite } from '@supabase/lite/pglite';
import { takeDataFolder } from './data-folder.ts';
import { applyMigrations } from './migrations.ts';
import { oneAtATime, takeTurns } from './one-at-a-time.ts';
import { hush, prepareHush } from './quiet.ts';
import { readOrMakeSecrets } from './secrets.ts';

/** A mail that the server would have sent; `code` is the one-time code in it. */
export interface LocalMail {
  to: string;
  subject: string;
  text: string;
  code: string | null;
}

export interface SupabaseOptions {
  /** Where database and keys are kept; made when missing. */
  dataDir: string;
  /** 0: any free one. */
  port: number;
  host?: string;
  onMail?: (mail: LocalMail) => void | Promise<void>;
}

export interface LocalSupabase {
  url: string;
  publishableKey: string;
  jwtSecret: string;
  /** The database was made by this start. */
  firstRun: boolean;
  /** Works on the database itself, past every policy and between two requests: for demo data and tests. */
  asOwner<Result>(work: (database: PGlite) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

const roles = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin noinherit; end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin noinherit; end if;
    if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin noinherit bypassrls; end if;
  end $$;
`;
const usage = `
  grant usage on schema auth, public to anon, authenticated, service_role;
`;

/**
 * Starts the embedded Supabase (data API and Auth on PGlite) with every migration applied.
 * @throws when the data folder is in use, the port is taken, or a migration fails; nothing is left running then.
 */
export async function startSupabase(options: SupabaseOptions): Promise<LocalSupabase> {
  const host = options.host ?? '127.0.0.1';
  process.env.DO_NOT_TRACK ??= '1';
  const letGo = takeDataFolder(options.dataDir);
  const cleanUp: (() => unknown)[] = [letGo, prepareHush()];
  const stop = async () => {
    for (const undo of cleanUp.splice(0).reverse()) await undo();
  };
  try {
    const secrets = await readOrMakeSecrets(options.dataDir);
    const folder = join(options.dataDir, 'database');
    const complete = join(options.dataDir, 'complete');
    const firstRun = !existsSync(complete);
    // What a first start left behind when it was cut off holds nothing that anybody was told is saved.
    if (firstRun) rmSync(folder, { recursive: true, force: true });
    const connection = await createPgliteConnection({ url: folder });
    cleanUp.push(() => connection.close());
    const app = new App({
      connection,
      api: { schemas: ['public'] },
      auth: {
        enabled: true,
        jwt_secret: secrets.jwtSecret,
        publishable_key: secrets.publishableKey,
        jwt_expiry: 3600,
        minimum_password_length: 8,
        email: { enable_signup: true, enable_confirmations: false, otp_length: 6 },
      },
      options: {
        server: { admin: false, disableStudio: true },
        drivers: {
          email: {
            send: async ({ to, subject, text = '' }) => {
              await options.onMail?.({ to, subject, text, code: /\b\d{6}\b/.exec(text)?.[0] ?? null });
            },
          },
        },
      },
    });
    await connection.driver.exec(roles);
    await app.init();
    await app.ensureSystemSchema();
    await connection.driver.exec(usage);
    await applyMigrations(connection.driver);
    keepGrants(connection);
    writeFileSync(complete, '');

    const turns = takeTurns();
    const fetch = oneAtATime(turns, (request) => hush(() => app.fetch(request)));
    const server = createAdaptorServer({ fetch });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(options.port, host, resolve);
    });
    cleanUp.push(
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          if ('closeAllConnections' in server) server.closeAllConnections();
        }),
    );
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://${host}:${port}`,
      ...secrets,
      firstRun,
      asOwner: (work) => turns(() => work(connection.driver)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * At the first request the server grants ALL on every table to anon and authenticated, unless it believes that it
 * has done so. Told that, it leaves the grants as the migrations made them, and a missing one fails here too.
 */
function keepGrants(connection: object): void {
  if (Reflect.get(connection, 'rlsState') !== 'unknown') {
    throw new Error('This version of @supabase/lite keeps its grants elsewhere: see keepGrants.');
  }
  Reflect.set(connection, 'rlsState', 'active');
}
