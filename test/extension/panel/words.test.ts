import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { describe, expect, test } from 'vitest';
import { words } from '../../../extension/strings/en.ts';

/** What the texts with gaps are tried with; every one of them must be named here. */
const samples: Record<string, readonly (readonly unknown[])[]> = {
  sectorList: [[['health', 'legal']]],
  'tabs.waiting': [[1], [3]],
  'audience.remove': [['Riverside']],
  'draft.noAccess': [['mail.example']],
  'draft.reading': [['Message body']],
  'summary.heading': [
    [1, ['Riverside']],
    [3, ['Riverside', 'Harbor']],
  ],
  'summary.wordy': [[1], [2]],
  'summary.nothingHelp': [[['Riverside']]],
  'summary.clarity': [[62]],
  'summary.ifFixed': [[88]],
  'summary.grade': [[8]],
  'summary.announce': [[0], [1], [4]],
  'findings.place': [[1, 5]],
  'findings.otherSector': [[['Riverside']]],
  'findings.otherCountry': [[['Riverside']]],
  'findings.showTentative': [[1], [2]],
  'findings.rare': [[['Riverside']]],
  'findings.notSpelledOut': [[['Riverside']]],
  'findings.twoMeanings': [[['Riverside']], [['someone in health', 'Riverside']]],
  'findings.theyMayRead': [['Riverside'], ['someone in health']],
  'findings.twoExpansions': [['grants task force']],
  'findings.replace': [['use'], ['']],
  'findings.ignoreThis': [['word']],
  'findings.ignored': [['word']],
  'findings.copyThis': [['word']],
  'touchpoint.zone': [['Europe/London']],
  'touchpoint.previewAdds': [['Ana', 'Riverside']],
  'touchpoint.errorCount': [[1], [2]],
  'signIn.codeSent': [['ana@river.example']],
  'account.signedIn': [['ana@river.example']],
  'account.unsent': [[1], [2]],
  'history.intro': [['Read by nine']],
  'history.by': [['Ana']],
  'history.with': [[['Riverside']]],
  'glossary.results': [[1], [20]],
  'glossary.noMatch': [['word']],
  'glossary.added': [['word']],
  'glossary.proposed': [['word']],
  'glossary.knownBy': [['Health']],
  'glossary.plainer': [[['plain', 'short']]],
  'glossary.standsFor': [['words']],
};

function texts(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function')
    return (samples[path] ?? []).map((given) => ({ path, text: String(value(...given)) }));
  if (Array.isArray(value)) return value.flatMap((each, index) => texts(each, `${path}.${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => texts(each, path ? `${path}.${name}` : name));
  return [];
}
const all = texts(words, '');
const sentences = all.filter(({ text }) => text.split(' ').length > 3);

test('every text with gaps has a sample, and no sample is left over', () => {
  const tried = new Set(all.map(({ path }) => path));
  expect(Object.keys(samples).filter((path) => !tried.has(path))).toEqual([]);
  const functions = (value: unknown, path: string): string[] =>
    typeof value === 'function'
      ? [path]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, each]) => functions(each, path ? `${path}.${name}` : name))
        : [];
  expect(functions(words, '').filter((path) => !(path in samples))).toEqual([]);
  expect(all.length).toBeGreaterThan(200);
});

describe('the product passes its own check', () => {
  const checker = createChecker({ lexicon });
  const audience = {
    readers: [{ id: 'public', sectors: ['community' as const] }],
    level: 'general' as const,
  };

  test('for the general public it finds nothing in any text, though it would', () => {
    expect(checker.check('Utilize the IEP prior to it.', { audience }).findings.length).toBeGreaterThan(1);
    const found = all.flatMap(({ path, text }) =>
      checker.check(text, { audience }).findings.map((finding) => `${path}: ${finding.text}`),
    );
    expect(found).toEqual([]);
  });

  test('all sentences together read at grade 8 or below', () => {
    const text = sentences.map((each) => each.text.replace(/[.?]?$/, '.')).join('\n\n');
    expect(checker.check(text, { audience }).readability.grade).toBeLessThanOrEqual(8);
  });

  test('no sentence is longer than 20 words', () => {
    const long = sentences.flatMap(({ path, text }) =>
      text
        .split(/(?<=[.?:])\s/)
        .flatMap((each) => (each.split(/\s+/).length > 20 ? [`${path}: ${each}`] : [])),
    );
    expect(long).toEqual([]);
  });

  test('none of them shouts, and none uses the words that are jargon themselves', () => {
    const jargon =
      /!|\b(touchpoint|workspace|cadence|audience|surface|findings?|organisation'?s? audience)\b/i;
    const allowed = new Set(['findings.list', 'audience.group']);
    expect(all.filter(({ path, text }) => jargon.test(text) && !allowed.has(path))).toEqual([]);
  });
});
