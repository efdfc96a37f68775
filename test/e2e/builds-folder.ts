import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildsFolder } from './build.ts';

/** Gives the run one folder for its builds of the extension, and deletes it afterwards. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plainbridge-builds-'));
  process.env[buildsFolder] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
