import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { articleFor } from '@plainbridge/shared/checker/rewriting/articles.ts';
import { inCase } from '@plainbridge/shared/checker/rewriting/capitals.ts';
import { type Form, inflect } from '@plainbridge/shared/checker/rewriting/inflection.ts';
import { isPluralPhrase } from '@plainbridge/shared/checker/rewriting/noun-phrases.ts';
import { expect, test } from 'vitest';

test.each([
  ['plan', 'plans planned planned planning'],
  ['use', 'uses used used using'],
  ['try', 'tries tried tried trying'],
  ['stay', 'stays stayed stayed staying'],
  ['tie', 'ties tied tied tying'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['fix', 'fixes fixed fixed fixing'],
  ['visit', 'visits visited visited visiting'],
  ['commit', 'commits committed committed committing'],
  ['help', 'helps helped helped helping'],
  ['take', 'takes took taken taking'],
  ['put', 'puts put put putting'],
  ['be', 'is was been being'],
  ['go', 'goes went gone going'],
  ['make use of', 'makes use of made use of made use of making use of'],
  ['co-produce', 'co-produces co-produced co-produced co-producing'],
])('the verb “%s” has the forms “%s”', (base, forms) => {
  const made = (['third', 'past', 'participle', 'ing'] as Form[]).map((form) => inflect(base, 'verb', form));
  expect(made.join(' ')).toBe(forms);
});

test.each([
  ['care plan', 'care plans'],
  ['package of care', 'packages of care'],
  ['person in charge', 'people in charge'],
  ['diagnosis', 'diagnoses'],
  ['child', 'children'],
  ['policy', 'policies'],
  ['survey', 'surveys'],
  ['batch', 'batches'],
  ['IEP', 'IEPs'],
  ['follow-up', 'follow-ups'],
  ['person affected|people affected', 'people affected'],
  ['training', 'training'],
  ['reasons to give', 'reasons to give'],
  ['gifts in wills', 'gifts in wills'],
  ['linking patients to local activities', 'linking patients to local activities'],
  ['working together on one goal', 'working together on one goal'],
  ['teaching adapted to each pupil', 'teaching adapted to each pupil'],
  ['social determinants of health', 'social determinants of health'],
  ['teacher trained in music', 'teachers trained in music'],
  ['training plan', 'training plans'],
  ['team meeting', 'team meetings'],
  ['hospital care at home', 'hospital care at home'],
  ['process', 'processes'],
  ['status', 'statuses'],
  ['bias', 'biases'],
  ['ketoacidosis', 'ketoacidoses'],
  ['follow up', 'follow ups'],
])('the plural of “%s” is “%s”', (one, many) => {
  expect(inflect(one, 'noun', 'plural')).toBe(many);
});

test.each([
  ['use', 'a'],
  ['apple', 'an'],
  ['unit', 'a'],
  ['European plan', 'a'],
  ['uninsured person', 'an'],
  ['hour', 'an'],
  ['honest talk', 'an'],
  ['house', 'a'],
  ['one-off', 'a'],
  ['SLA', 'an'],
  ['UK visit', 'a'],
  ['MOU', 'an'],
  ['NGO', 'an'],
  ['8-week plan', 'an'],
  ['18th', 'an'],
  ['10-day plan', 'a'],
  ['IT team', 'an'],
  ['usual day', 'a'],
  ['umbrella', 'an'],
  ['urgent call', 'an'],
  ['user', 'a'],
])('before “%s” stands “%s”', (word, article) => {
  expect(articleFor(word)).toBe(article);
});

test('capitals follow the place', () => {
  expect(inCase('talk again', 'first')).toBe('Talk again');
  expect(inCase('talk again', 'title')).toBe('Talk Again');
  expect(inCase('talk again', 'all')).toBe('TALK AGAIN');
  expect(inCase('talk to Ana', 'as-is')).toBe('talk to Ana');
});

test('no plural is made of a plural, over the whole lexicon: alternatives, expansions and wordings', () => {
  const nouns = [...Object.values(lexicon.sectors).flat(), ...lexicon.wordy]
    .filter(({ grammar }) => (grammar ?? 'noun') === 'noun')
    .flatMap((entry) => [
      entry.term,
      ...(entry.alternatives ?? []),
      ...('expansion' in entry && entry.expansion ? [entry.expansion] : []),
    ])
    .filter((wording) => !wording.includes('|'));
  expect(nouns.length).toBeGreaterThan(1000);
  const doubled = nouns
    .map((wording) => [wording, inflect(wording, 'noun', 'plural')] as const)
    .filter(([one, many]) => (isPluralPhrase(one) && many !== one) || /(?:seses|ieses)\b/.test(many));
  expect(doubled).toEqual([]);
});
