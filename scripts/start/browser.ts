import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Child, quietEnvironment, start } from '../child.ts';
import type { Environment } from './environment.ts';

const names = ['chromium', 'chromium-browser'];
const elsewhere = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];

/** A Chromium on this machine. Chrome itself is of no use here: it ignores `--load-extension` since version 137. */
export function findChromium(chosen: string | undefined): string | null {
  const candidates = chosen
    ? [chosen]
    : [
        ...(process.env['PATH'] ?? '')
          .split(delimiter)
          .flatMap((folder) => names.map((name) => join(folder, name))),
        ...elsewhere,
      ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a window can be shown here. */
export function hasDisplay(environment: Environment): boolean {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens a window with the extension on a page, with a profile of its own that is kept between runs. */
export function openChromium(options: {
  executable: string;
  extension: string;
  profile: string;
  page: string;
}): Child {
  const asRoot = process.getuid?.() === 0;
  return start(
    options.executable,
    [
      `--user-data-dir=${options.profile}`,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(asRoot ? ['--no-sandbox'] : []),
      options.page,
    ],
    { env: quietEnvironment(join(options.profile, 'home')) },
  );
}
