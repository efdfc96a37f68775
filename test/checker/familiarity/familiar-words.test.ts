import { baseForms } from '@plainbridge/shared/checker/familiarity/base-forms.ts';
import {
  compileFamiliarWords,
  FamiliarWords,
  levelsByWords,
  withoutDerived,
} from '@plainbridge/shared/checker/familiarity/familiar-words.ts';
import { wordsByLevel } from '@plainbridge/shared/checker/familiarity/words-by-level.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { spokenWords } from '@plainbridge/shared/checker/lexicon/spoken-words.ts';
import { hashOf } from '@plainbridge/shared/checker/reading/vocabulary.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenWordsFile } from '../../../scripts/spoken-words.ts';

const none = { 'second-language': [], general: [], professional: [] };

function rankIn(words: Parameters<typeof compileFamiliarWords>[0]): (word: string) => number {
  const familiar = new FamiliarWords(compileFamiliarWords(words));
  return (word) => familiar.rankOf(word, 0, word.length, hashOf(word));
}

describe('what a word may be made of', () => {
  test.each([
    ['helpers', 'help'],
    ['unhelpful', 'help'],
    ['stopped', 'stop'],
    ['used', 'use'],
    ['studies', 'study'],
    ['organisations', 'organize'],
    ['grew', 'grow'],
    ['criteria', 'criterion'],
    ['fluency', 'fluent'],
  ])('%s: %s', (word, base) => {
    expect([...baseForms(word)]).toContain(base);
  });

  test('of any word a few, the word itself first, in steps that end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (word) => {
        const forms = [...baseForms(word)];
        expect(forms[0]).toBe(word);
        expect(forms.length).toBeLessThan(200);
      }),
    );
  });
});

describe('familiar words', () => {
  test('are known to a level and those after it, in all their forms', () => {
    const rank = rankIn({ 'second-language': ['help'], general: ['grant'], professional: ['tranche'] });
    expect(['help', 'unhelpful', 'grants', 'tranches', 'estoppel'].map(rank)).toEqual([0, 0, 1, 2, 3]);
  });

  test('are also two common words written as one', () => {
    const rank = rankIn({ ...none, 'second-language': ['white', 'board'], general: ['ward'] });
    expect(['whiteboards', 'whiteward'].map(rank)).toEqual([0, 3]);
  });

  test('says nothing of short words and of what is more than letters from a to z', () => {
    const rank = rankIn(none);
    expect(['zzz', 'zzzé', "zzz's", 'zzzz1', ''].map(rank)).toEqual([0, 0, 0, 0, 0]);
  });

  test('are listed without those that others make known, and are known all the same', () => {
    const words = { ...none, general: ['help', 'helpers', 'unhelpful', 'study', 'studies'] };
    expect(withoutDerived(words).general.sort()).toEqual(['help', 'study', 'unhelpful']);
    expect(words.general.map(rankIn(words))).toEqual([1, 1, 1, 1, 1]);
  });

  test('hold every word that our own plain wordings are made of', () => {
    const words = wordsByLevel(lexicon);
    const rank = rankIn(words);
    const unknown = levelsByWords.flatMap((level, i) => words[level].filter((word) => rank(word) > i));
    expect(unknown).toEqual([]);
  });
});

test('the words of everyday speech are as the script makes them', () => {
  expect(spokenWordsFile()).toContain(spokenWords.general);
  expect(spokenWordsFile()).toContain(spokenWords['second-language']);
  expect(spokenWordsFile()).toContain(spokenWords.professional);
});
