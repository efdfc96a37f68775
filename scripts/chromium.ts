import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser'];
const elsewhere = [
  '/snap/bin/chromium',
  '/opt/chrome-for-testing/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** A Chromium on this machine. Chrome itself is of no use here: it ignores `--load-extension` since version 137. */
export function findChromium(chosen: string | undefined): string | null {
  const candidates = chosen
    ? [chosen]
    : [
        ...(process.env.PATH ?? '')
          .split(delimiter)
          .flatMap((folder) => names.map((name) => join(folder, name))),
        ...elsewhere,
      ];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
