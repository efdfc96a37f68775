/**
 * `pnpm evaluate DIR`: who finds which sector's words foreign, scored by the scorer and on the sets in `DIR/sector`, which are
 * kept beside the checkout; the targets stand below.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? '../shared', 'sector');
const scorer = join(folder, 'score-sector.mjs');
if (!existsSync(scorer)) {
  console.error(`There is no ${scorer}. Name the folder that holds the sets: pnpm evaluate DIR`);
  process.exit(1);
}
const adaptor = join(import.meta.dirname, 'checker.ts');
const { status } = spawnSync(process.execPath, [scorer, adaptor, folder], { stdio: 'inherit' });
console.log(
  'to reach: span R 72, contrast 62, own flags/100w ≤ 1.5 · plain ≤ 0.8 · mixed wholly right 45 · false friends 65 / ≤ 10',
);
process.exit(status ?? 1);
