import { run } from './run.mjs';

await run('./check/main.ts');
