import { readdirSync, readFileSync } from 'node:fs';
import type { LexiconEntry } from '@plainbridge/shared/checker/lexicon/entry.ts';
import { hardWords } from '@plainbridge/shared/checker/lexicon/hard-words.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { wordy as wordyPhrases } from '@plainbridge/shared/checker/lexicon/wordy.ts';
import { type Sector, sectors } from '@plainbridge/shared/domain/sectors.ts';
import { describe, expect, test } from 'vitest';
import { properNames } from './proper-names.ts';
import { isAcronym, places, plural, Wordings, wordings, words } from './reading-entries.ts';

const files = Object.entries(lexicon.sectors) as [Sector, readonly LexiconEntry[]][];
const all = files.flatMap(([file, entries]) => entries.map((entry) => ({ file, entry })));
const wordy = lexicon.wordy;

/** Every entry that breaks a policy, so that one run of the test shows all there is to mend. */
const offenders = (broken: (entry: LexiconEntry, file: Sector) => unknown): string[] =>
  all.filter(({ entry, file }) => broken(entry, file)).map(({ entry, file }) => `${file}: ${entry.term}`);

const each = (entry: LexiconEntry): string[] => (entry.alternatives ?? []).flatMap((text) => text.split('|'));

/** Every wording of the lexicon, with its plural, to look for in what should be plain. */
const terms = new Wordings(all.flatMap(({ entry }) => wordings(entry)));
/** The same without the words that are jargon only in some company. */
const plainly = new Wordings(
  all.filter(({ entry }) => !entry.context).flatMap(({ entry }) => wordings(entry)),
);
const phrases = new Wordings(wordy.map((entry) => entry.term));

describe('the amount', () => {
  test.each(sectors.filter((sector) => sector !== 'community'))(
    '%s has 450 terms and 100 acronyms',
    (sector) => {
      const entries = lexicon.sectors[sector] ?? [];
      expect(entries.length).toBeGreaterThanOrEqual(450);
      expect(entries.filter(isAcronym).length).toBeGreaterThanOrEqual(100);
    },
  );
  test('community, the whole and the wordy phrases are large enough', () => {
    expect(lexicon.sectors.community?.length).toBeGreaterThanOrEqual(300);
    expect(all.length).toBeGreaterThanOrEqual(6000);
    expect(wordy.length).toBeGreaterThanOrEqual(1500);
  });
});

describe('wordings', () => {
  test('no two entries claim the same wording in the same country', () => {
    const claims = new Map<string, string[]>();
    for (const { entry, file } of all)
      for (const wording of new Set(
        wordings(entry).map((text) => (isAcronym({ term: text }) ? text : words(text).join(' '))),
      ))
        for (const country of places(entry))
          claims.set(`${wording}@${country}`, [
            ...(claims.get(`${wording}@${country}`) ?? []),
            `${file}: ${entry.term}`,
          ]);
    expect([...claims].filter(([, owners]) => owners.length > 1)).toEqual([]);
  });
  test('they stand in alphabetical order, in every file and in the wordy phrases', () => {
    const disorder = (terms: readonly string[]) =>
      terms.filter((term, i) => i > 0 && (terms[i - 1] ?? '') > term);
    for (const [, entries] of files)
      expect(
        disorder(entries.map((entry) => `${entry.term.toLowerCase()} ${entry.countries?.join() ?? ''}`)),
      ).toEqual([]);
    expect(disorder(wordyPhrases.map((entry) => entry.term))).toEqual([]);
    expect(disorder(hardWords.map((entry) => entry.term))).toEqual([]);
  });
  test('they are lower case unless a name or an acronym', () => {
    const mixed = /^(\d|[A-Z]+[0-9]* )|[A-Z]{2}/;
    expect(
      offenders(
        (e) =>
          e.term !== e.term.toLowerCase() && !isAcronym(e) && !properNames.has(e.term) && !mixed.test(e.term),
      ),
    ).toEqual([]);
  });
  test('forms differ from the term and are no inflection that the grammar makes anyway', () => {
    expect(offenders((e) => e.forms?.some((form) => form === e.term || form === plural(e.term)))).toEqual([]);
  });
  test('a wordy phrase is no term of a sector and stands once', () => {
    const known = new Set(all.flatMap(({ entry }) => wordings(entry)));
    expect(wordy.filter((entry) => known.has(entry.term)).map((entry) => entry.term)).toEqual([]);
    expect(new Set(wordy.map((entry) => entry.term)).size).toBe(wordy.length);
  });
});

describe('acronyms', () => {
  test('have an expansion, unless the letters are the name', () => {
    const names = new Set(['A1C', '501(c)(3)', 'W-9']);
    expect(offenders((e) => isAcronym(e) && e.expansion === undefined && !names.has(e.term))).toEqual([]);
    expect(offenders((e) => !isAcronym(e) && e.expansion !== undefined)).toEqual([]);
  });
  test('have an expansion that holds their letters in order, unless it translates Latin', () => {
    const latin = new Set(['PRN', 'NPO']);
    const follows = (term: string, expansion: string) => {
      const left = [...term.replace(/s$/, '').toLowerCase()].filter((letter) => /[a-z]/.test(letter));
      for (const letter of expansion.toLowerCase()) if (letter === left[0]) left.shift();
      return left.length === 0;
    };
    expect(
      offenders(
        (e) => e.expansion && !latin.has(e.term) && !follows(e.term.replaceAll('2', 't'), e.expansion),
      ),
    ).toEqual([]);
  });
});

describe('definitions', () => {
  test('are one short line that can follow "meaning"', () => {
    const lower = /^([a-z0-9]|[A-Z]{2}|NHS|English|Spanish)/;
    expect(
      offenders(
        (e) => !lower.test(e.definition) || /[.;!?]$/.test(e.definition) || e.definition.length > 140,
      ),
    ).toEqual([]);
    expect(offenders((e) => /\n|https?:|www\.|^meaning /i.test(e.definition))).toEqual([]);
  });
  test('contain neither the term nor the jargon of any sector', () => {
    expect(offenders((e) => new Wordings(wordings(e)).in(e.definition).length > 0)).toEqual([]);
    const guilty = all.map(({ entry }) => [entry.term, plainly.in(entry.definition)] as const);
    expect(guilty.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

describe('alternatives', () => {
  test('are short lines without a link, an article in front or a repeat', () => {
    expect(
      offenders(
        (e) =>
          e.alternatives?.length === 0 || each(e).some((text) => text.trim() === '' || text.length > 120),
      ),
    ).toEqual([]);
    expect(
      offenders((e) =>
        each(e).some((text) => /https?:|www\.|\n|^(a|an|the) /i.test(text) || text !== text.trim()),
      ),
    ).toEqual([]);
    expect(offenders((e) => new Set(e.alternatives).size !== (e.alternatives ?? []).length)).toEqual([]);
  });
  test('are plain: no term of any sector and no wordy phrase stands in them', () => {
    const guilty = all.flatMap(({ entry }) =>
      each(entry).map((text) => [entry.term, text, [...terms.in(text), ...phrases.in(text)]] as const),
    );
    expect(guilty.filter(([, , found]) => found.length > 0)).toEqual([]);
  });
  test('have the grammar of the term', () => {
    expect(
      offenders((e) => e.grammar === 'verb' && [e.term, ...each(e)].some((text) => text.startsWith('to '))),
    ).toEqual([]);
    expect(
      offenders(
        (e) => e.alternatives?.some((text) => text.includes('|')) && (e.grammar ?? 'noun') !== 'noun',
      ),
    ).toEqual([]);
    expect(offenders((e) => e.alternatives?.some((text) => text.split('|').length > 2))).toEqual([]);
    // Only the first word of a verb bends: "welcomed and train".
    expect(offenders((e) => e.grammar === 'verb' && each(e).some((text) => / (and|or) /.test(text)))).toEqual(
      [],
    );
  });
  test('are not offered for a term of art', () => {
    expect(offenders((e) => e.keep && e.alternatives)).toEqual([]);
  });
  test('of wordy phrases are plain and short, and never the phrase itself', () => {
    const guilty = wordy.flatMap((entry) =>
      entry.alternatives.map((text) => [entry.term, text, [...terms.in(text), ...phrases.in(text)]] as const),
    );
    expect(guilty.filter(([, , found]) => found.length > 0)).toEqual([]);
    expect(
      wordy.filter(
        (e) =>
          e.alternatives.length === 0 ||
          e.alternatives.some((text) => text.length > 40 || text.includes('|')),
      ),
    ).toEqual([]);
  });
});

describe('companions and readers', () => {
  test('a context is lower case, not empty, and asks for company or refuses some', () => {
    const lists = (e: LexiconEntry) => Object.values(e.context ?? {}).filter((list) => list !== true);
    expect(
      offenders((e) =>
        lists(e).some((list) => list.length === 0 || list.some((word) => word !== word.toLowerCase())),
      ),
    ).toEqual([]);
    expect(offenders((e) => lists(e).some((list) => new Set(list).size !== list.length))).toEqual([]);
    expect(offenders((e) => e.context && Object.keys(e.context).length === 0)).toEqual([]);
  });
  test('the sector of the file knows the term, but for what neighbourhoods say', () => {
    expect(offenders((e, file) => file !== 'community' && e.sectors && !e.sectors.includes(file))).toEqual(
      [],
    );
    expect(offenders((e) => e.sectors?.length === 0)).toEqual([]);
    expect(
      offenders(
        (e, file) =>
          Array.isArray(e.familiarTo) &&
          (e.familiarTo.length === 0 ||
            e.familiarTo.some((sector) => (e.sectors ?? [file]).includes(sector))),
      ),
    ).toEqual([]);
    expect(offenders((e) => e.sectors && new Set(e.sectors).size !== e.sectors.length)).toEqual([]);
    expect(offenders((e) => e.countries?.some((country) => country !== 'US' && country !== 'GB'))).toEqual(
      [],
    );
  });
});

test('the data loads nothing at run time and keeps one entry on a line', () => {
  const folder = new URL('../../../shared/checker/lexicon/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'entry.ts')) {
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
    expect(
      lines.filter((line) => /^import (?!type)/.test(line)),
      name,
    ).toEqual([]);
    expect(
      lines.filter((line) => line.includes('term:') && !/^ {2}\{ term: .* (\},|senses: \[)$/.test(line)),
      name,
    ).toEqual([]);
  }
});
