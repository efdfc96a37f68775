import type { FalseFriend } from '@plainbridge/shared/checker/lexicon/entry.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { describe, expect, test } from 'vitest';
import { Wordings, wordings } from './reading-entries.ts';

/** The wordings of terms that are jargon whatever stands around them. */
const plainly = new Wordings(
  Object.values(lexicon.sectors)
    .flat()
    .filter((entry) => !entry.context)
    .flatMap(wordings),
);

describe('false friends', () => {
  const friends = lexicon.falseFriends ?? [];
  const wrong = (broken: (friend: FalseFriend) => unknown): string[] =>
    friends.filter((friend) => broken(friend)).map(({ term, grammar }) => `${term} (${grammar ?? 'noun'})`);
  const instead = (friend: FalseFriend) =>
    friend.senses.flatMap((sense) => sense.instead.flatMap((text) => text.split('|')));
  const own = (friend: FalseFriend) => new Wordings(wordings(friend));

  test('are many, in alphabetical order, and stand once', () => {
    const keys = friends.map(({ term, grammar }) => `${term} ${grammar ?? 'noun'}`);
    expect(friends.length).toBeGreaterThanOrEqual(250);
    expect(new Set(keys).size).toBe(keys.length);
    expect(friends.filter(({ term }, i) => i > 0 && (friends[i - 1]?.term ?? '') > term)).toEqual([]);
    expect(wrong(({ term }) => term !== term.toLowerCase())).toEqual([]);
  });
  test('have two to five senses, and each sector in one of them at most', () => {
    expect(wrong(({ senses }) => senses.length < 2 || senses.length > 5)).toEqual([]);
    expect(wrong(({ senses }) => senses.some((sense) => sense.sectors.length === 0))).toEqual([]);
    const named = (friend: FalseFriend) => friend.senses.flatMap((sense) => sense.sectors);
    expect(wrong((friend) => new Set(named(friend)).size !== named(friend).length)).toEqual([]);
    expect(wrong(({ senses }) => new Set(senses.map((sense) => sense.meaning)).size < senses.length)).toEqual(
      [],
    );
  });
  test('have meanings of one short line that can follow "meaning", without the term', () => {
    const lines = (friend: FalseFriend) => friend.senses.map((sense) => sense.meaning);
    expect(
      wrong((friend) =>
        lines(friend).some(
          (line) =>
            line.length > 100 ||
            !/^([a-z0-9]|[A-Z]{2})/.test(line) ||
            /[.;!?]$|\n|https?:|www\.|^meaning /.test(line),
        ),
      ),
    ).toEqual([]);
    expect(wrong((friend) => lines(friend).some((line) => own(friend).in(line).length > 0))).toEqual([]);
  });
  test('offer something else that bends as the term does', () => {
    expect(
      wrong(({ senses }) => senses.some((sense) => sense.instead.length === 0 || sense.instead.length > 2)),
    ).toEqual([]);
    expect(
      wrong((friend) =>
        instead(friend).some(
          (text) =>
            text.trim() !== text ||
            text === '' ||
            text.length > 50 ||
            /https?:|www\.|\n|^(a|an|the|to) /.test(text) ||
            own(friend).in(text).length > 0,
        ),
      ),
    ).toEqual([]);
    expect(
      wrong(({ grammar, senses }) =>
        senses.some((sense) =>
          sense.instead.some((text) => text.includes('|') && (grammar ?? 'noun') !== 'noun'),
        ),
      ),
    ).toEqual([]);
  });
  test('offer plain words', () => {
    const guilty = friends.flatMap((friend) =>
      instead(friend).map((text) => [friend.term, text, plainly.in(text)] as const),
    );
    expect(guilty.filter(([, , found]) => found.length > 0)).toEqual([]);
  });
  test('have a context in lower case, without repeats', () => {
    const lists = (friend: FalseFriend) =>
      Object.values(friend.context ?? {}).filter((list) => list !== true);
    expect(
      wrong((friend) =>
        lists(friend).some(
          (list) =>
            list.length === 0 ||
            new Set(list).size < list.length ||
            list.some((word) => word !== word.toLowerCase()),
        ),
      ),
    ).toEqual([]);
  });
});
