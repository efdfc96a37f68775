import { existsSync } from 'node:fs';
import { finish, start } from '../child.ts';
import { findChromium } from '../chromium.ts';

/** A program that tests need besides the packages of the lockfile. */
export interface Need {
  readonly name: 'chromium' | 'postgresql';
  readonly packages: readonly string[];
  present(): boolean;
}

export const chromium: Need = {
  name: 'chromium',
  packages: ['chromium'],
  present: () => findChromium(process.env.PLAINBRIDGE_CHROMIUM) !== null,
};

export const postgresql: Need = {
  name: 'postgresql',
  packages: ['postgresql-15', 'postgresql-15-pgtap', 'libtap-parser-sourcehandler-pgtap-perl'],
  present: () =>
    [
      '/usr/lib/postgresql/15/bin/initdb',
      '/usr/share/postgresql/15/extension/pgtap.control',
      '/usr/bin/pg_prove',
    ].every(existsSync),
};

/**
 * Installs what is missing, on Debian as root; elsewhere what is there is used.
 * @returns why a need is not met, by its name; empty when all are
 */
export async function provide(needs: readonly Need[]): Promise<Map<Need['name'], string>> {
  const missing = () => needs.filter((need) => !need.present());
  const packages = missing().flatMap((need) => need.packages);
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  let why = canInstall ? '' : 'it is not installed, and only on Debian as root is it installed by itself';
  if (packages.length > 0 && canInstall) {
    console.log(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
    await finish(start('apt-get', ['update', ...wait], { env }));
    const installed = await finish(
      start('apt-get', ['install', '-y', '--no-install-recommends', ...wait, ...packages], { env }),
    );
    if (installed.code !== 0)
      why = `installing it failed:\n${installed.output.trim().split('\n').slice(-5).join('\n')}`;
  }
  return new Map(missing().map((need) => [need.name, why]));
}
