/**
 * CPU per check, next to a floor that any checker pays (scan, slice, one look-up per word), in one run and on the same texts:
 * `node test/bench/checker.ts`. Every text is new to the checker, so its paragraph cache does not answer; the text is made from
 * the rules' own examples and the sample messages, with a fixed seed.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Checker } from '@plainbridge/shared/checker/check.ts';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import type { Term } from '@plainbridge/shared/domain/term.ts';
import { messages } from '../checker/messages.ts';

const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

let seed = 20250601;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

const sentences = messages
  .flatMap(({ text }) => text.split(/\n+|(?<=[.?!]) +/))
  .filter((sentence) => sentence.length > 25 && !sentence.startsWith('>'));
const words = [
  ...new Set(
    sentences
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  ),
];

/** A fresh text of about `size` characters: sentences in a new order, some with a word exchanged, in paragraphs of about five. */
function freshText(size: number): string {
  let text = '';
  for (let n = 1; text.length < size; n++) {
    const sentence = (sentences[random(sentences.length)] as string).split(' ');
    sentence[random(sentence.length)] = words[random(words.length)] as string;
    text += sentence.join(' ') + (n % 5 === 0 ? '\n\n' : ' ');
  }
  return Buffer.from(text).toString();
}

/** What looking at every word costs at the least. */
function floor(): (text: string) => number {
  const map = new Map<string, number>();
  for (let i = 0; i < 10_000; i++) map.set(`term${i.toString(36)}`, i);
  return (text) => {
    const folded = text.toLowerCase();
    let found = 0;
    let start = -1;
    for (let i = 0; i <= folded.length; i++) {
      const code = i < folded.length ? folded.charCodeAt(i) : 32;
      const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code > 191;
      if (inWord) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        if (map.get(folded.slice(start, i)) !== undefined) found++;
        start = -1;
      }
    }
    return found;
  };
}

function measure(
  size: number,
  windowMs: number,
  runs: Readonly<Record<string, (text: string) => number>>,
): Record<string, number> {
  const spent: Record<string, number> = {};
  const count: Record<string, number> = {};
  const names = Object.keys(runs);
  const round = (texts: readonly string[], record: boolean) => {
    for (const name of names) {
      const run = runs[name] as (text: string) => number;
      const before = cpu();
      for (const text of texts) sink += run(text);
      if (!record) continue;
      spent[name] = (spent[name] ?? 0) + cpu() - before;
      count[name] = (count[name] ?? 0) + texts.length;
    }
  };
  const batch = () => Array.from({ length: Math.max(8, Math.ceil(600_000 / size)) }, () => freshText(size));
  for (let i = 0; i < 3; i++) round(batch(), false);
  for (const end = performance.now() + windowMs; performance.now() < end; ) round(batch(), true);
  return Object.fromEntries(names.map((name) => [name, (spent[name] as number) / (count[name] as number)]));
}

function glossary(size: number): Term[] {
  const pick = () => words[random(words.length)] as string;
  const made = new Set<string>();
  while (made.size < size) {
    const length = random(100);
    // No word of any text, so that the larger glossary does not simply find more.
    const odd = `${pick().slice(0, 5)}q${pick().slice(1)}`;
    made.add(length < 30 ? odd : length < 75 ? `${pick()} ${odd}` : `${pick()} ${pick()} ${odd}`);
  }
  return [...made].map((term, i) => ({
    id: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    workspaceId: '00000000-0000-7000-8000-000000000000',
    term,
    kind: term.includes(' ') ? 'phrase' : 'word',
    forms: [],
    expansion: null,
    sectors: ['health'],
    countries: [],
    alternatives: ['plain word'],
    definition: 'a made-up term',
    status: 'approved',
    revision: i + 1,
    createdAt: '2025-06-01T00:00:00Z',
  }));
}

let sink = 0;
const options = {
  audience: { readers: [{ id: 'school', sectors: ['education' as const] }], level: 'general' as const },
  writer: { sectors: ['health' as const] },
};
const checkWith = (checker: Checker) => (text: string) => checker.check(text, options).findings.length;
const nobody = { audience: { readers: [], level: 'general' as const } };

const checker = createChecker({ lexicon });
const runs = {
  floor: floor(),
  'read only': (text: string) => checker.check(text, nobody).readability.words,
  check: checkWith(createChecker({ lexicon })),
};
for (const [name, size] of [
  ['email 1.2 kB', 1_200],
  ['document 60 kB', 60_000],
] as const) {
  const result = measure(size, 4_000, runs);
  const base = result.floor as number;
  const line = Object.entries(result).map(
    ([run, ms]) => `${run} ${ms.toFixed(4)} ms (${(ms / base).toFixed(1)}×)`,
  );
  console.log(`${name}: ${line.join(', ')}; ${checkWith(checker)(freshText(size))} findings`);
}

const built: string[] = [];
const sized: Record<string, (text: string) => number> = {};
for (const size of [1_000, 100_000]) {
  const terms = glossary(size);
  const before = cpu();
  const own = createChecker({ lexicon, terms });
  const compiled = cpu() - before;
  const [first] = terms;
  const delta = cpu();
  for (let i = 0; i < 100; i++) own.update({ upsert: first ? [first] : [] });
  built.push(
    `${size}: compiled in ${compiled.toFixed(0)} ms, one change in ${((cpu() - delta) / 100).toFixed(3)} ms`,
  );
  sized[String(size)] = checkWith(own);
}
const grown = measure(60_000, 6_000, sized);
console.log(`glossary of ${built.join('; of ')}`);
console.log(
  `document with 1,000 terms ${grown['1000']?.toFixed(3)} ms, with 100,000 ${grown['100000']?.toFixed(3)} ms: ${((grown['100000'] as number) / (grown['1000'] as number)).toFixed(2)}×`,
);
if (sink < 0) console.log(sink);

const folder = mkdtempSync(join(tmpdir(), 'plainbridge-bench-'));
try {
  const file = join(folder, 'lexicon.json');
  const json = JSON.stringify(compile(lexicon));
  writeFileSync(file, json);
  console.log(
    `compiled lexicon ${kilobytes(Buffer.byteLength(json))}, gzip ${kilobytes(gzipSync(json, { level: 9 }).length)}`,
  );
  const first = spawnSync(process.execPath, [join(import.meta.dirname, 'first-check.ts'), file], {
    encoding: 'utf8',
  });
  console.log((first.stdout || first.stderr).trim());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
