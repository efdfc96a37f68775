import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateApiKey } from '@supabase/lite';
import { z } from 'zod';

const Secrets = z.strictObject({
  publishableKey: z.string().startsWith('sb_publishable_'),
  jwtSecret: z.string().min(43),
});
export type Secrets = z.infer<typeof Secrets>;

/** The server's keys: made at the first run and kept in the data folder, readable by its owner alone. */
export async function readOrMakeSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, 'secrets.json');
  if (existsSync(path)) return Secrets.parse(JSON.parse(readFileSync(path, 'utf8')));
  const secrets: Secrets = {
    publishableKey: (await generateApiKey('publishable')).key,
    jwtSecret: randomBytes(48).toString('base64url'),
  };
  // Renamed into place, so that a kill in between leaves no half file behind.
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
