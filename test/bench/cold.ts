/** In a fresh process: wall time to load the bundle in argv[2] and to check the mail in argv[3] for the first time. Prints JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle = '', mail = ''] = process.argv.slice(2);
const text = readFileSync(mail, 'utf8');
const start = performance.now();
const { check } = await import(pathToFileURL(bundle).href);
const loaded = performance.now();
check(text);
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));
