import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import type { Plugin } from 'vite';

/** Puts the compiled lexicon in the place of its source, so that the panel opens without working it out. */
export function compiledLexicon(): Plugin {
  return {
    name: 'compiled-lexicon',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/checker/lexicon/index.ts')) return null;
      // A string that is parsed is several times quicker to load than the same data as code.
      const json = JSON.stringify(JSON.stringify(compile(lexicon)));
      return `export const lexicon = JSON.parse(${json});`;
    },
  };
}
