import { readFileSync } from 'node:fs';

/**
 * The package managers and shells that stand between a person, or a program, and this process.
 * A signal sent to the outermost alone ends it without reaching this one, so all of them are watched.
 * Without /proc only the parent is known.
 */
export function launchers(): number[] {
  const found: number[] = [process.ppid];
  for (let pid = parentOf(process.ppid); pid !== null && isLauncher(pid); pid = parentOf(pid))
    found.push(pid);
  return found.filter((pid) => pid > 1);
}

/** Whether every one of them is still there. */
export function areAlive(pids: readonly number[]): boolean {
  return pids.every((pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  });
}

function isLauncher(pid: number): boolean {
  return /\bp?np[mx]\b/.test(read(pid, 'cmdline')?.replaceAll('\0', ' ') ?? '');
}

/** The second field after the name, which stands in brackets and may hold anything. */
function parentOf(pid: number): number | null {
  const parent = Number(read(pid, 'stat')?.split(')').at(-1)?.trim().split(' ')[1]);
  return parent > 1 ? parent : null;
}

function read(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
