/**
 * `pnpm bench [DIR]`: what the checker costs, next to a floor that any checker pays, in one run and on texts that are new to it; how
 * that grows with the glossary; what an edit, a start and the download cost. Where a folder is named that holds `bench/`, the
 * peers kept there run beside it (see `peers.ts`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import { bundleInto } from './bundle.ts';
import { cpu, floor, measure } from './measure.ts';
import { besidePeers } from './peers.ts';
import { overFloorOnProse } from './prose.ts';
import { freshText } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainbridge-bench-'));
const compiled = compile(lexicon);
const audience = { readers: [{ id: 'public', sectors: ['community' as const] }], level: 'general' as const };
const writer = { sectors: ['health' as const] };

function line(what: string, figure: string, goal: string): void {
  console.log(`${what.padEnd(58)} ${figure.padEnd(26)} ${goal}`);
}

function costOverFloor(): void {
  const checker = createChecker({ lexicon: compiled });
  const runs = { floor: floor(), check: (text: string) => checker.check(text, { audience, writer }) };
  for (const [name, size, turn, goal] of [
    ['e-mail of 1.2 kB', 1200, 400, ''],
    ['document of 60 kB', 60_000, 8, 'at most 6, aim 3'],
  ] as const) {
    const spent = measure(() => freshText(size), turn, 5000, runs);
    const times = spent.check / spent.floor;
    line(`${name}, unseen, over the floor`, `${times.toFixed(1)}× (${spent.check.toFixed(3)} ms)`, goal);
  }
}

function costOfAnEdit(): void {
  const checker = createChecker({ lexicon: compiled });
  const options = { audience, writer };
  for (let i = 0; i < 20; i++) checker.check(freshText(60_000), options);
  let full = 0;
  let edit = 0;
  const edits = 40;
  for (let i = 0; i < 20; i++) {
    const text = freshText(60_000);
    let before = cpu();
    checker.check(text, options);
    full += cpu() - before;
    const middle = text.indexOf('\n\n', text.length / 2) + 2;
    before = cpu();
    for (let k = 1; k <= edits; k++)
      checker.check(`${text.slice(0, middle)}${'So '.repeat(k)}${text.slice(middle)}`, options);
    edit += (cpu() - before) / edits;
  }
  line(
    'one paragraph of 10,000 words edited',
    `1/${(full / edit).toFixed(0)} of the whole`,
    'at most 1/20, aim 1/50',
  );
}

interface Growth {
  readonly compile: number;
  readonly heap: number;
  readonly change: number;
  readonly document: number;
}

function growth(file: string): void {
  const [small, large] = [1000, 100_000].map((size): Growth => {
    const program = join(import.meta.dirname, 'growth.ts');
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', program, file, String(size)], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  }) as [Growth, Growth];
  const times = large.document / small.document;
  line('document with 100,000 terms against 1,000', `${times.toFixed(2)}×`, 'at most 1.5, aim 1.2');
  line('100,000 terms compiled', `${large.compile.toFixed(0)} ms`, 'at most 150 ms, aim 60');
  line('heap of 100,000 terms', `${(large.heap / 1e6).toFixed(1)} MB`, 'at most 15 MB, aim 8');
  line('one term of 100,000 changed', `${large.change.toFixed(3)} ms`, '');
}

function start(bundle: string): void {
  const mail = join(folder, 'mail.txt');
  writeFileSync(mail, freshText(1200));
  const runs = Array.from({ length: 9 }, (): { load: number; first: number } =>
    JSON.parse(
      spawnSync(process.execPath, [join(import.meta.dirname, 'cold.ts'), bundle, mail], { encoding: 'utf8' })
        .stdout,
    ),
  ).sort((a, b) => a.load + a.first - b.load - b.first);
  const { load, first } = runs[0] ?? { load: 0, first: 0 };
  line(
    'load and first check in a fresh process, best of 9',
    `${(load + first).toFixed(0)} ms (${load.toFixed(0)} + ${first.toFixed(0)})`,
    'at most 60 ms, aim 25',
  );
}

try {
  const bundle = await bundleInto(folder);
  line('checker and lexicon, gzip', `${(bundle.gzip / 1000).toFixed(0)} kB`, 'at most 400 kB, aim 250');
  start(bundle.file);
  costOverFloor();
  costOfAnEdit();
  const file = join(folder, 'lexicon.json');
  writeFileSync(file, JSON.stringify(compiled));
  growth(file);
  const [peers] = process.argv.slice(2);
  if (peers === undefined) console.log('\nFor the peers, name the folder that holds bench/: pnpm bench DIR');
  else {
    const times = overFloorOnProse(peers, () => {
      const checker = createChecker({ lexicon: compiled });
      return (text) => checker.check(text, { audience, writer });
    });
    line('60 kB of prose, most words new, over the floor', `${times.toFixed(1)}×`, 'at most 6, aim 3');
    besidePeers(peers, folder, bundle.file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
