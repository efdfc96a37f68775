import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension, type ExtensionMode, type ExtensionTargets } from '../../scripts/extension.ts';

/** Where the built extension finds its servers; nothing needs to answer there for tests that stay in the page. */
type BuildAddresses = Partial<ExtensionTargets>;

/** Builds the extension into a new folder under the temporary one and gives the folder to load. The caller deletes it. */
export async function buildInTemp(mode: ExtensionMode, addresses: BuildAddresses): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), `plainbridge-${mode}-`));
  return buildExtension(
    {
      apiUrl: 'http://127.0.0.1:8787',
      authUrl: 'http://127.0.0.1:54321',
      publishableKey: 'publishable-key',
      ...addresses,
    },
    { mode, outDir, home: path.join(outDir, 'home') },
  );
}

/** Set by `builds-folder.ts`, which deletes it after the run. */
export const buildsFolder = 'PLAINBRIDGE_TEST_BUILDS';

/** The extension with the machine's own pages allowed; built once per run and addresses. */
export async function buildForTests(addresses: BuildAddresses = {}): Promise<string> {
  const runs = process.env[buildsFolder];
  if (!runs) return buildInTemp('e2e', addresses);
  const key = createHash('sha256').update(JSON.stringify(addresses)).digest('hex').slice(0, 12);
  const folder = path.join(runs, key);
  // Put in place whole or not at all: a build that failed half-way is not taken for one.
  if (!existsSync(folder)) await rename(path.dirname(await buildInTemp('e2e', addresses)), folder);
  return path.join(folder, 'chrome-mv3');
}
