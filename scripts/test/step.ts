import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { finish, quietEnvironment, root, start } from '../child.ts';

/** What a step of the test command found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** One pass when the program ends well, one failure with its output otherwise. */
export async function check(script: string, args: readonly string[], home: string): Promise<Outcome> {
  const { code, output } = await finish(start('node', [script, ...args], { env: quietEnvironment(home) }));
  if (code !== 0) console.log(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numTotalTestSuites: z.number(),
  success: z.boolean(),
});

/** Runs vitest with one of the project's configurations. A test that is skipped or left to do counts as failed. */
export async function vitest(config: string, home: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'plainbridge-report-'));
  const file = join(folder, 'report.json');
  try {
    const child = start(
      'node',
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        `--config=${config}`,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { env: { ...quietEnvironment(home), NO_COLOR: '1' } },
    );
    child.process.stdout?.on('data', (chunk: Buffer) => process.stdout.write(chunk));
    child.process.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    const { code } = await finish(child);
    const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
    const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
    // An error outside any test (a hook, a file that can't be loaded) fails the run without failing a test.
    return {
      passed: report.numPassedTests,
      failed: code !== 0 || !report.success ? Math.max(1, failed) : failed,
    };
  } catch (error) {
    console.log(`vitest gave no report: ${error}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
