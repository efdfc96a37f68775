import { articleFor } from '@plainbridge/shared/checker/rewriting/articles.ts';
import { inCase } from '@plainbridge/shared/checker/rewriting/capitals.ts';
import { type Form, inflect } from '@plainbridge/shared/checker/rewriting/inflection.ts';
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
