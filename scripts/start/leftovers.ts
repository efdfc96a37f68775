import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { kept, root } from '../child.ts';

const file = join(kept, 'started.json');
const Groups = z.array(z.int().positive());

function read(): number[] {
  try {
    return Groups.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Notes a process group that was started, in case this process is killed before it can end it. */
export function rememberGroup(group: number | undefined): void {
  if (group !== undefined) writeFileSync(file, JSON.stringify([...read(), group]));
}

/** Ends what an earlier start left behind when it was killed, so that its ports are free again. */
export async function endLeftovers(): Promise<void> {
  for (const group of read().filter(isOurs)) {
    // The system frees its ports a moment after it has ended.
    for (let tries = 0; tries < 50 && end(group); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
  rmSync(file, { force: true });
}

/** False once nothing is left of it. */
function end(group: number): boolean {
  try {
    process.kill(-group, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

/** The number may belong to somebody else by now: the group's first process must be one of this checkout, or gone. */
function isOurs(group: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${group}/cmdline`, 'utf8').includes(root);
  } catch {
    return true;
  }
}
