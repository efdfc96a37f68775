import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { shippedLexicon } from '@plainbridge/shared/checker/shipped-lexicon.ts';
import type { Plugin } from 'vite';

/** Puts the compiled lexicon in the place of its source, so that the panel opens without working it out. */
export function compiledLexicon(): Plugin {
  return {
    name: 'compiled-lexicon',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/checker/lexicon/index.ts')) return null;
      // A few long strings: as code they are as quick to load as JSON that is parsed, and shorter.
      return `export const lexicon = ${JSON.stringify(shippedLexicon(lexicon))};`;
    },
  };
}
