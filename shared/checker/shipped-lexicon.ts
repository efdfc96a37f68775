import type { Lexicon } from './lexicon/entry.ts';
import { type CompiledLexicon, compile } from './matching/compile.ts';
import { EntryTable } from './matching/entry-table.ts';
import { Terms } from './matching/terms.ts';
import { ParagraphReader } from './paragraph-reader.ts';
import { isQuiet } from './plainness.ts';

/**
 * The lexicon as a build ships it: compiled, and with all that is offered for its words looked at, so that a check need not do so.
 * Takes about a second.
 */
export function shippedLexicon(lexicon: Lexicon): CompiledLexicon {
  const compiled = compile(lexicon);
  const reader = new ParagraphReader(new Terms(compiled));
  const table = new EntryTable(compiled.entries);
  const quiet = Array.from({ length: table.count }, (_, i) => {
    const { definition, alternatives, senses } = table.at(i);
    const offered = [
      ...alternatives,
      ...senses.flatMap(({ meaning, instead }) => [meaning, ...instead]),
      ...(definition === null ? [] : [definition]),
    ];
    return Number(offered.every((wording) => wording === '' || isQuiet(reader, wording)));
  });
  return { ...compiled, entries: { ...compiled.entries, quiet: quiet.join('') } };
}
