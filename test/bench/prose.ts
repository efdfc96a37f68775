import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cpu, floor } from './measure.ts';

const size = 60_000;
const warmUps = 3;
const passes = 4;
/** The first documents of a checker wake its most usual terms. */
const first = 4;

/**
 * CPU of a document of `DIR/bench/corpus/book.txt` over that of the floor: prose whose words are mostly new, to checkers that have
 * seen no more than a few documents.
 */
export function overFloorOnProse(dir: string, newChecker: () => (text: string) => unknown): number {
  const book = readFileSync(join(resolve(dir, 'bench'), 'corpus/book.txt'), 'utf8');
  const count = Math.floor(book.length / size);
  const spent = { floor: 0, check: 0 };
  const runFloor = floor();
  for (let pass = 0; pass < warmUps + passes; pass++) {
    const check = newChecker();
    for (let i = 0; i < count; i++) {
      // A string of its own, new to both.
      const text = Buffer.from(book.slice(i * size, (i + 1) * size)).toString();
      const record = pass >= warmUps && i >= first;
      for (const [name, run] of [
        ['floor', runFloor],
        ['check', check],
      ] as const) {
        const before = cpu();
        run(text);
        if (record) spent[name] += cpu() - before;
      }
    }
  }
  return spent.check / spent.floor;
}
