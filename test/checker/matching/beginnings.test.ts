import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { tellBeginnings } from '@plainbridge/shared/checker/matching/beginnings.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import { type Entry, entryDefaults, variantsOf } from '@plainbridge/shared/checker/matching/entry.ts';
import { EntryTable } from '@plainbridge/shared/checker/matching/entry-table.ts';
import { Patterns } from '@plainbridge/shared/checker/matching/patterns.ts';
import { beginningOf, Sleepers } from '@plainbridge/shared/checker/reading/sleepers.ts';
import { hashOf, Vocabulary } from '@plainbridge/shared/checker/reading/vocabulary.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const vocabulary = new Vocabulary();
const patterns = new Patterns(vocabulary);

function meet(sleepers: Sleepers, word: string): void {
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  sleepers.meet(codes, word.length, hashOf(word));
}

/** Entries with a pattern that would not wake them: none of its words does so in each of its spellings. */
function sleepingOn(entries: readonly Entry[]): string[] {
  const paths = entries.map((entry) =>
    variantsOf(entry).flatMap((variant) => patterns.of(variant).map(({ words }) => words)),
  );
  const spellings = vocabulary.spellings();
  return entries.flatMap((entry, i) => {
    const waking = new Set<string>();
    tellBeginnings(entry, patterns, (word) => waking.add(beginningOf(word)));
    const wakes = (word: string) => [4, 5, 6].some((length) => waking.has(word.slice(0, length)));
    const deaf = (paths[i] ?? []).filter((words) => !words.some((id) => spellings[id - 1]?.every(wakes)));
    return deaf.map((words) => words.map((id) => spellings[id - 1]?.[0]).join(' '));
  });
}

test('every built-in term wakes at a word of each of its forms', () => {
  const table = new EntryTable(compile(lexicon).entries);
  expect(sleepingOn(Array.from({ length: table.count }, (_, i) => table.at(i)))).toEqual([]);
});

test('and may stand in a text that holds one of its forms and nothing else', () => {
  const table = new EntryTable(compile(lexicon).entries);
  const words = new Vocabulary();
  const ways = new Patterns(words);
  const entries = Array.from({ length: table.count }, (_, i) =>
    variantsOf(table.wordingsAt(i)).flatMap((each) => ways.of(each)),
  );
  const spellings = words.spellings();
  const missed = entries.flatMap((paths, entry) => {
    const { wording, forms, expansion } = table.wordingsAt(entry);
    const own = new Set([wording, ...forms, expansion ?? ''].join(' ').toLowerCase().split(/[ -]/));
    const texts = paths.flatMap(({ words: path }) =>
      // All words in their first, then in their last spelling.
      [0, -1].map((spelling) => path.map((id) => spellings[id - 1]?.at(spelling) ?? '').join(' ')),
    );
    return [...new Set(texts)].filter((text) => {
      const written = text.split(' ');
      if (written.every((word) => own.has(word))) return false;
      const sleepers = new Sleepers();
      for (const word of written) meet(sleepers, word);
      return !table.mayStand(entry, sleepers);
    });
  });
  expect(missed).toEqual([]);
});

test('so does any term that a workspace may have', () => {
  const piece = fc.constantFrom(
    ...'go copy study be arise belie co pre use set up out of analysis IEP R&D Ünal haem realise'.split(' '),
  );
  const gap = fc.constantFrom('', ' ', ' ', '-', ', ', '/', '.');
  const wording = fc
    .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join('').trim());
  const entry = fc
    .tuple(wording, fc.constantFrom('noun' as const, 'verb' as const, 'fixed' as const))
    .map(([text, grammar]): Entry => ({ ...entryDefaults, wording: text, grammar }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (list) => {
      expect(sleepingOn(list)).toEqual([]);
    }),
  );
});

test('an item is woken by the words of a text once, and only by those that may begin it', () => {
  const sleepers = new Sleepers();
  sleepers.add('safeguarding', 1);
  sleepers.add('safe', 2);
  sleepers.add('safety', 3);
  meet(sleepers, 'door');
  expect([...sleepers.wake()]).toEqual([]);
  meet(sleepers, 'saf');
  expect([...sleepers.wake()]).toEqual([]);
  meet(sleepers, 'safes');
  expect([...sleepers.wake()]).toEqual([2]);
  meet(sleepers, 'safeties');
  expect([...sleepers.wake()]).toEqual([3]);
  meet(sleepers, 'safeguarded');
  expect([...sleepers.wake()]).toEqual([1]);
  meet(sleepers, 'safeguarding');
  expect([...sleepers.wake()]).toEqual([]);
});

test('an item that sleeps until several words are met is named once, and not again for those met before', () => {
  const sleepers = new Sleepers();
  for (let i = 0; i < 5; i++) {
    sleepers.addLike('pathway', 1);
    sleepers.addLike('journey', 1);
    sleepers.addLike('pathway', 2);
  }
  expect(sleepers.hasMetLike('pathway')).toBe(false);
  meet(sleepers, 'pathways');
  meet(sleepers, 'journeys');
  expect([...sleepers.wake()].sort()).toEqual([1, 2]);
  expect(sleepers.hasMetLike('the care pathway', 9)).toBe(true);
  meet(sleepers, 'pathway');
  expect([...sleepers.wake()]).toEqual([]);
});
