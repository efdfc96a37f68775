import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { requestOf } from '../../scripts/check/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainbridge-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person would, and gives what it said. */
function run(args: readonly string[], input = ''): { code: number | null; out: string; error: string } {
  const program = join(import.meta.dirname, '../../scripts/check.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, error: stderr };
}

const draft = 'Dear all,\n\nWe utilise the room.\nThe SENCO will call.\n';

describe('pnpm check', () => {
  test('tells what was found, where, why and what may stand there instead', () => {
    const { code, out } = run(['-', '--for', 'health'], draft);
    expect(code).toBe(0);
    expect(out).toContain('3:4  wordy  "utilise" → "use"');
    expect(out).toContain('4:5  acronym  "SENCO" → "special educational needs coordinator (SENCO)"');
    expect(out).toMatch(/2 found; clarity \d+/);
  });

  test('gives all of it as JSON', () => {
    const file = join(folder, 'draft.txt');
    writeFileSync(file, draft);
    const { findings } = JSON.parse(run([file, '--for', 'health', '--json']).out);
    expect(findings.map(({ rule, text }: { rule: string; text: string }) => [rule, text])).toEqual([
      ['wordy', 'utilise'],
      ['acronym', 'SENCO'],
    ]);
  });

  test.each([
    [['nowhere.txt', '--for', 'health'], 'There is no file nowhere.txt.'],
    [[folder, '--for', 'health'], 'is a folder. Name a text file.'],
    [['-', '--for', 'heath'], '--for heath is unknown. There is: health, education'],
    [['-', '--for', 'health', '--country', 'Wales'], '--country WALES is unknown. There is: US or GB.'],
    [['-'], 'Say who will read it, such as --for education.'],
    [[], 'Name one file to check'],
    [['-', '--fro', 'health'], "Unknown option '--fro'"],
  ])('says what is wrong with %j', (args, message) => {
    const { code, out, error } = run(args, draft);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error).toContain(message);
    expect(error).not.toMatch(/ {4}at /);
  });

  test('refuses what is no text', () => {
    const file = join(folder, 'picture.png');
    writeFileSync(file, Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    expect(run([file, '--for', 'health']).error).toContain('is not a text file');
  });

  test('takes several readers, a writer, a country and a level', () => {
    const { options } = requestOf(
      'a.txt --for health --for legal --from education --country gb --level professional'.split(' '),
    );
    expect(options).toEqual({
      audience: {
        readers: [
          { id: 'health', sectors: ['health'], country: 'GB' },
          { id: 'legal', sectors: ['legal'], country: 'GB' },
        ],
        level: 'professional',
      },
      writer: { sectors: ['education'] },
    });
  });
});
