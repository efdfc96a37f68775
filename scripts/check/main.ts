import { readFileSync } from 'node:fs';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { PlainError } from '../plain-error.ts';
import { requestOf } from './options.ts';
import { report } from './report.ts';

/** Checks a file for its readers and prints what was found. Gives the exit code: 0 whether or not anything was found. */
export async function main(args: readonly string[]): Promise<number> {
  const { file, json, options } = requestOf(args);
  const text = read(file);
  const result = createChecker({ lexicon }).check(text, options);
  console.log(json ? JSON.stringify(result, null, 2) : report(text, result));
  return 0;
}

function read(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new PlainError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new PlainError(`${file} is a folder. Name a text file.`);
    if (code === 'EACCES') throw new PlainError(`${file} may not be read.`);
    if (error instanceof TypeError)
      throw new PlainError(`${file} is not a text file (UTF-8). Save it as plain text and try again.`);
    throw error;
  }
}
