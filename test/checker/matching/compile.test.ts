import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import {
  type Entry,
  entryOfFalseFriend,
  entryOfLexicon,
} from '@plainbridge/shared/checker/matching/entry.ts';
import { EntryTable } from '@plainbridge/shared/checker/matching/entry-table.ts';
import { shippedLexicon } from '@plainbridge/shared/checker/shipped-lexicon.ts';
import type { Sector } from '@plainbridge/shared/domain/sectors.ts';
import { expect, test } from 'vitest';
import { messages } from '../messages/index.ts';

test('a lexicon that was shipped and carried as JSON finds the same as its source', () => {
  const fromSource = createChecker({ lexicon });
  const fromBuild = createChecker({ lexicon: JSON.parse(JSON.stringify(shippedLexicon(lexicon))) });
  const audience = {
    readers: [{ id: 'partner', sectors: ['community'] as const }],
    level: 'general',
  } as const;
  let found = 0;
  for (const { text, writer } of messages) {
    const { findings } = fromSource.check(text, { audience, writer });
    found += findings.length;
    expect(fromBuild.check(text, { audience, writer }).findings).toEqual(findings);
  }
  expect(found).toBeGreaterThan(100);
});

/** The words of a context stand in no order. */
const inAnyOrder = ({ context, ...entry }: Entry) => ({
  ...entry,
  context:
    context &&
    Object.fromEntries(
      Object.entries(context).map(([list, words]) => [list, words === true ? words : [...words].sort()]),
    ),
});

test('every entry comes out of its columns as it went in', () => {
  const table = new EntryTable(compile(lexicon).entries);
  const terms = Object.entries(lexicon.sectors).flatMap(([file, list]) =>
    list.map((entry) => entryOfLexicon(entry, file as Sector)),
  );
  const entries = [...terms, ...(lexicon.falseFriends ?? []).map(entryOfFalseFriend)];
  expect(entries.map((_, i) => inAnyOrder(table.at(i)))).toEqual(entries.map(inAnyOrder));
});
