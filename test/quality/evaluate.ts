/**
 * `pnpm evaluate [DIR]`: how well the checker finds what it should, on the rules' own examples and, where a folder is named, on
 * the sets that are kept outside the project: `DIR/gold` and `DIR/sector` with their scorers. Each figure stands beside what we
 * mean to reach and the best that others do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { examplesFigures } from './examples.ts';
import { goldTargets, sectorTargets, type Target, targetsOfShown } from './targets.ts';

const adaptor = join(import.meta.dirname, 'checker.ts');
/** Leaves out what waits behind a button. */
const adaptorOfShown = join(import.meta.dirname, 'shown.ts');

type Json = { readonly [key: string]: Json } | number;

/** Runs a scorer on our adaptor, and gives its report, which is its last line. */
function score(scorer: string, sets: string, by: string): Json {
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, by, sets, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function figureIn(report: Json, path: readonly string[]): number | undefined {
  let value: Json | undefined = report;
  for (const key of path) value = typeof value === 'object' ? value[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

function table(rows: readonly (readonly string[])[]): void {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function rowsOf(report: Json, targets: readonly Target[]): string[][] {
  return targets.map((target) => {
    const value = figureIn(report, target.path);
    const ours = value === undefined ? undefined : target.plain ? value : 100 * value;
    const beats = (goal: number) => ours !== undefined && (target.low ? ours <= goal : ours >= goal);
    const sign = target.low ? '≤ ' : '';
    const verdict = beats(target.aim) ? 'aim' : beats(target.least) ? 'reached' : 'missed';
    return [
      target.set,
      target.figure,
      ours === undefined ? 'not measured' : ours.toFixed(target.plain ? 2 : 1),
      `${sign}${target.least}`,
      `${sign}${target.aim}`,
      ours === undefined ? '' : verdict,
      target.best,
    ];
  });
}

const { found, wanted, alarms, quiet } = await examplesFigures();
console.log(
  `the rules' own examples: ${found} of ${wanted} found, ${alarms} false alarms in ${quiet} plain ones\n`,
);

const folder = process.argv[2];
if (folder === undefined) {
  console.log('For the sets that are kept outside the project, name their folder: pnpm evaluate DIR');
} else {
  const rows: string[][] = [['set', 'figure', 'ours', 'at least', 'aim', '', 'others']];
  const parts = [
    ['gold/score.mjs', 'gold/dev', goldTargets, adaptor],
    ['sector/score-sector.mjs', 'sector', sectorTargets, adaptor],
    ['sector/score-sector.mjs', 'sector', targetsOfShown, adaptorOfShown],
  ] as const;
  for (const [scorer, sets, targets, by] of parts) {
    const program = resolve(folder, scorer);
    if (existsSync(program)) rows.push(...rowsOf(score(program, resolve(folder, sets), by), targets));
    else console.log(`There is no ${program}: its sets are left out.`);
  }
  table(rows);
}
