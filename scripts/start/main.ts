import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extensionOrigin } from '../../extension/identity.ts';
import { demoAccounts, loadDemo } from '../../supabase/local/demo.ts';
import { startSupabase } from '../../supabase/local/server.ts';
import { kept, root } from '../child.ts';
import { findChromium } from '../chromium.ts';
import { buildExtension } from '../extension.ts';
import { PlainError } from '../plain-error.ts';
import { claim } from '../ports.ts';
import { type RunningWorker, startWorker } from '../worker.ts';
import { areAlive, launchers } from './ancestors.ts';
import { hasDisplay, openChromium } from './browser.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { endLeftovers, rememberGroup } from './leftovers.ts';
import { ready } from './ready.ts';
import { serveSamplePage } from './sample-page.ts';

const folders = {
  data: join(kept, 'data'),
  mail: join(kept, 'mail.txt'),
  worker: join(kept, 'worker'),
  browser: join(kept, 'browser'),
  home: join(kept, 'home'),
};

/** Starts everything on this machine, and stops it again on Ctrl+C. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((word) => word !== '--');
  const unknown = words.find((word) => word !== '--reset');
  if (unknown)
    throw new PlainError(`Unknown option ${unknown}. There is one: --reset, which starts with fresh data.`);
  const environment = readEnvironment(process.env);
  await endLeftovers();
  await claim({
    PLAINBRIDGE_API_PORT: environment.PLAINBRIDGE_API_PORT,
    PLAINBRIDGE_SUPABASE_PORT: environment.PLAINBRIDGE_SUPABASE_PORT,
    PLAINBRIDGE_SAMPLE_PORT: environment.PLAINBRIDGE_SAMPLE_PORT,
  });
  prepareFolder(words.includes('--reset'));

  const stopping = new AbortController();
  const ending = untilAskedToStop();
  void ending.then(() => stopping.abort());
  const running: Part[] = [];
  try {
    const worker = await startAll(environment, running, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) throw error;
    });
    const ended = await Promise.race([ending, ...(worker ? [untilEnded(worker)] : [])]);
    console.log(`\n${ended.why}Stopping…`);
    return ended.code;
  } finally {
    for (const part of running.reverse()) await part.stop();
    await endLeftovers();
    console.log('Everything that was started is stopped.');
  }
}

interface Part {
  stop(): Promise<void>;
}

/** Starts one part after the other; each is in `running` as soon as it has to be stopped again. */
async function startAll(given: Environment, running: Part[], signal: AbortSignal): Promise<RunningWorker> {
  console.log('Starting the database…');
  const supabase = await startSupabase({
    dataDir: folders.data,
    port: given.PLAINBRIDGE_SUPABASE_PORT,
    onMail: (mail) => {
      const text = mail.code ? `one-time code ${mail.code}` : mail.subject;
      appendFileSync(folders.mail, `${new Date().toISOString()}  ${mail.to}  ${text}\n`, { mode: 0o600 });
      console.log(`Mail to ${mail.to}: ${text}`);
    },
  }).catch((error: Error) => {
    // Ours say what to do; the database's own do not.
    const told = /--reset|in use/.test(error.message);
    throw new PlainError(
      told
        ? error.message
        : `The data in ${folders.data} can't be read (${error.message}). Start afresh with --reset.`,
    );
  });
  running.push(supabase);
  await loadDemo(supabase);
  signal.throwIfAborted();

  console.log('Starting the Worker…');
  const worker = await startWorker({
    port: given.PLAINBRIDGE_API_PORT,
    folder: folders.worker,
    signal,
    bindings: {
      SUPABASE_URL: supabase.url,
      SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
      SUPABASE_JWT_SECRET: supabase.jwtSecret,
      ALLOWED_ORIGINS: extensionOrigin,
    },
  });
  running.push({ stop: () => worker.child.stop() });
  rememberGroup(worker.child.process.pid);

  console.log('Building the extension…');
  const extension = await buildExtension(
    { apiUrl: worker.url, authUrl: supabase.url, publishableKey: supabase.publishableKey },
    { mode: 'demo', home: folders.home, signal },
  );
  const sample = await serveSamplePage(given.PLAINBRIDGE_SAMPLE_PORT);
  running.push(sample);
  signal.throwIfAborted();

  const chromium = given.PLAINBRIDGE_BROWSER === 'none' ? null : findChromium(given.PLAINBRIDGE_CHROMIUM);
  const opened = chromium !== null && hasDisplay(given);
  if (opened) {
    const window = openChromium({
      executable: chromium,
      extension,
      profile: folders.browser,
      page: sample.url,
    });
    running.push(window);
    rememberGroup(window.process.pid);
  }
  console.log(
    ready({
      api: worker.url,
      supabase: supabase.url,
      sample: sample.url,
      extension,
      accounts: demoAccounts,
      mail: folders.mail,
      data: folders.data,
      browser: opened ? 'open' : chromium ? 'no display' : 'none',
    }),
  );
  return worker;
}

/** Makes sure that data can be kept, before anything is started. */
function prepareFolder(reset: boolean) {
  try {
    if (reset) rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    for (const folder of [kept, join(root, 'worker'), join(root, 'extension')]) {
      const probe = join(folder, '.probe');
      writeFileSync(probe, '');
      rmSync(probe);
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const where = path ? dirname(path) : kept;
    throw new PlainError(
      `Can't write to ${where} (${code ?? error}). Make that folder writable, then start again.`,
    );
  }
}

interface Ending {
  readonly code: number;
  readonly why: string;
}

/** Settles when the person, or the program that started this one, wants it to end. */
function untilAskedToStop(): Promise<Ending> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => resolve({ code: 0, why: '' }));
    }
    const above = launchers();
    const watch = setInterval(() => {
      if (!areAlive(above)) resolve({ code: 0, why: 'The program that started this one has ended. ' });
    }, 500);
    watch.unref();
  });
}

/** Settles when the Worker has ended, or its inner process has: then nothing answers any more. */
function untilEnded({ url, child }: RunningWorker): Promise<Ending> {
  return new Promise((resolve) => {
    const why = () => `The Worker ended by itself. ${child.output().trim()}\n`;
    child.process.once('exit', () => resolve({ code: 1, why: why() }));
    let silent = 0;
    const watch = setInterval(async () => {
      const answers = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) }).then(
        () => true,
        () => false,
      );
      silent = answers ? 0 : silent + 1;
      if (silent >= 3) resolve({ code: 1, why: why() });
    }, 2000);
    watch.unref();
  });
}
