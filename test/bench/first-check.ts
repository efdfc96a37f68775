/** In a fresh process: how long the compiled lexicon in the file argv[2] takes to read, to load, and to check the first mail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '@plainbridge/shared/checker/check.ts';

const [file = ''] = process.argv.slice(2);
const email = readFileSync(join(import.meta.dirname, '../editors/email.txt'), 'utf8');
const times = [performance.now()];
const lap = () => times.push(performance.now());
const lexicon = JSON.parse(readFileSync(file, 'utf8'));
lap();
const checker = createChecker({ lexicon });
lap();
checker.check(email, {
  audience: { readers: [{ id: 'clinic', sectors: ['health'] }], level: 'professional' },
});
lap();
const [read, load, first] = times.slice(1).map((time, i) => (time - (times[i] ?? 0)).toFixed(0));
console.log(`in a fresh process: read ${read} ms, tables ${load} ms, first check of an email ${first} ms`);
