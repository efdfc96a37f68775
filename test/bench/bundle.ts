import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compiledLexicon } from '../../extension/compiled-lexicon.ts';

/** The checker with its lexicon in one minified file, as the extension ships them. */
export interface Bundle {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** Builds `ours.ts` into a folder. */
export async function bundleInto(folder: string): Promise<Bundle> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [compiledLexicon()],
    build: {
      outDir: folder,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'ours.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'ours.mjs' },
      },
    },
  });
  const file = join(folder, 'ours.mjs');
  const code = readFileSync(file);
  return { file, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
