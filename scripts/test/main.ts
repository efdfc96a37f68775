import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPgTap } from '../../supabase/local/pgtap.ts';
import { PlainError } from '../plain-error.ts';
import { chromium, type Need, postgresql, provide } from './debian.ts';
import { check, type Outcome, vitest } from './step.ts';

interface Step {
  readonly name: string;
  readonly needs?: Need;
  run(home: string): Promise<Outcome>;
}

const steps: readonly Step[] = [
  { name: 'lint', run: (home) => check('node_modules/@biomejs/biome/bin/biome', ['ci', '.'], home) },
  { name: 'types', run: (home) => check('node_modules/typescript/bin/tsc', ['-b'], home) },
  { name: 'unused code', run: (home) => check('node_modules/knip/bin/knip.js', [], home) },
  { name: 'unit and API', run: (home) => vitest('vitest.config.ts', home) },
  {
    name: 'database rules on PostgreSQL 15',
    needs: postgresql,
    run: async () => {
      const { passed, failed, output } = await runPgTap();
      if (failed > 0) console.log(output.trim());
      return { passed, failed };
    },
  },
  { name: 'end to end in Chromium', needs: chromium, run: (home) => vitest('vitest.e2e.config.ts', home) },
];

/** Runs everything and closes with one line, "N passed, N failed". Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((word) => word !== '--');
  const wanted = steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (wanted.length === 0)
    throw new PlainError(
      `There is no step named ${words.join(' ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
  const unmet = await provide([...new Set(wanted.flatMap(({ needs }) => needs ?? []))]);
  const home = mkdtempSync(join(tmpdir(), 'plainbridge-home-'));
  let passed = 0;
  let failed = 0;
  try {
    for (const step of wanted) {
      const why = step.needs && unmet.get(step.needs.name);
      if (why !== undefined) {
        console.log(`\n${step.name}: skipped, ${step.needs?.name} is missing: ${why}`);
        // Where the project is judged nothing may be skipped.
        if (process.env.CI) failed += 1;
        continue;
      }
      const begun = Date.now();
      const outcome = await step.run(home).catch((error: unknown) => {
        console.log(error);
        return { passed: 0, failed: 1 };
      });
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      console.log(`\n${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
      passed += outcome.passed;
      failed += outcome.failed;
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
