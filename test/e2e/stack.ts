import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionOrigin } from '../../extension/identity.ts';
import { freePort } from '../../scripts/ports.ts';
import { type RunningWorker, startWorker } from '../../scripts/worker.ts';
import { demoAccounts, loadDemo } from '../../supabase/local/demo.ts';
import { type LocalMail, type LocalSupabase, startSupabase } from '../../supabase/local/server.ts';

/** Everything behind the extension, real and on free ports: the database with the demo workspace, and the Worker. */
export interface Stack {
  readonly supabase: LocalSupabase;
  readonly apiUrl: string;
  /** Mail that would have been sent, oldest first. */
  readonly mail: readonly LocalMail[];
  readonly workspaceId: string;
  /** Ends the Worker as a crash does. */
  killWorker(): void;
  /** Starts it again, at the same address. */
  restartWorker(): Promise<void>;
  stop(): Promise<void>;
}

/** The demo account with this role. */
export function accountOf(role: 'partner' | 'coordinator' | 'admin') {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`The demo has no ${role}.`);
  return account;
}

export async function startStack(): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'plainbridge-stack-'));
  const mail: LocalMail[] = [];
  const supabase = await startSupabase({
    dataDir: join(folder, 'data'),
    port: 0,
    onMail: (message) => void mail.push(message),
  });
  const workspaceId = await loadDemo(supabase);
  const port = await freePort();
  let worker: RunningWorker | null = null;
  const startIt = async () => {
    worker = await startWorker({
      port,
      folder: join(folder, 'worker'),
      bindings: {
        SUPABASE_URL: supabase.url,
        SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
        SUPABASE_JWT_SECRET: supabase.jwtSecret,
        ALLOWED_ORIGINS: extensionOrigin,
      },
    });
  };
  const stop = async () => {
    await worker?.child.stop();
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await startIt();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    supabase,
    apiUrl: `http://127.0.0.1:${port}`,
    mail,
    workspaceId,
    killWorker: () => worker?.child.kill(),
    restartWorker: startIt,
    stop,
  };
}
