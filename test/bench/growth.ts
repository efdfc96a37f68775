/**
 * `node --expose-gc growth.ts LEXICON SIZE`: a glossary of SIZE terms beside the compiled lexicon in a file: CPU to compile it, heap
 * that it holds after, and CPU of a document. Prints JSON.
 */
import { readFileSync } from 'node:fs';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { glossary } from './glossary.ts';
import { cpu, measure } from './measure.ts';
import { freshText } from './texts.ts';

const [file = '', size = ''] = process.argv.slice(2);
const lexicon = JSON.parse(readFileSync(file, 'utf8'));
const audience = { readers: [{ id: 'public', sectors: ['community' as const] }], level: 'general' as const };
const terms = glossary(Number(size));
// The code is warm, as it is in a panel that loads its glossary after the first check.
for (let i = 0; i < 5; i++) createChecker({ lexicon, terms: terms.slice(0, 1000) });
const bare = createChecker({ lexicon });
bare.check(freshText(1200), { audience });

globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
const before = cpu();
bare.update({ upsert: terms });
const compile = cpu() - before;
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - heapBefore;

const changing = cpu();
for (let i = 0; i < 100; i++) bare.update({ upsert: terms.slice(0, 1) });
const change = (cpu() - changing) / 100;
const { document } = measure(() => freshText(60_000), 4, 3000, {
  document: (text) => bare.check(text, { audience }),
});
console.log(JSON.stringify({ compile, heap, change, document }));
