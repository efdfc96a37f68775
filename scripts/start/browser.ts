import { join } from 'node:path';
import { type Child, quietEnvironment, start } from '../child.ts';
import type { Environment } from './environment.ts';

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
