import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Backend,
  elsewhere,
  json,
  organisation,
  pointersOf,
  problemOf,
  startBackend,
  term,
  touchpoint,
  watchStored,
  workspaceId,
} from './backend.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.stop());

const unchanged = watchStored(() => backend);

describe('a body that is not what it should be', () => {
  it('is refused when it sets what the server decides', async () => {
    for (const [field, value] of Object.entries({
      authorId: backend.userId('lee'),
      author_id: backend.userId('lee'),
      authorName: 'Lee',
      authorOrganisationId: organisation.county,
      createdAt: '2020-01-01T00:00:00Z',
      revision: 1,
      __proto__x: {},
    })) {
      const problem = await problemOf(
        await backend.post('ana', '/v1/touchpoints', touchpoint({ [field]: value })),
        422,
      );
      expect(pointersOf(problem)).toEqual([`/${field}`]);
      const other = await problemOf(await backend.post('ana', '/v1/terms', term({ [field]: value })), 422);
      expect(pointersOf(other)).toEqual([`/${field}`]);
    }
    const proto = JSON.stringify(touchpoint()).replace('{', '{"__proto__":{"authorId":"x"},"a/b~c":1,');
    expect(pointersOf(await problemOf(await backend.post('ana', '/v1/touchpoints', proto), 422))).toContain(
      '/a~1b~0c',
    );
    await unchanged();
  });

  it('names every wrong field', async () => {
    const wrong = {
      id: 'x',
      workspaceId: 7,
      kind: 'fax',
      occurredAt: 'yesterday',
      organisationIds: [organisation.county, 'y'],
      subject: 'two\nlines',
      marks: ['win', 'party'],
      visibility: null,
    };
    const problem = await problemOf(await backend.post('ana', '/v1/touchpoints', wrong), 422);
    expect(pointersOf(problem)).toEqual([
      '/id',
      '/kind',
      '/marks/1',
      '/occurredAt',
      '/organisationIds/1',
      '/subject',
      '/summary',
      '/visibility',
      '/workspaceId',
    ]);
    await unchanged();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an id of another version', { id: '2b0a1c52-9f4e-4c52-8d37-0d8a3f1f0c11' }, '/id'],
    ['no organisation', { organisationIds: [] }, '/organisationIds'],
    [
      'too many organisations',
      { organisationIds: Array.from({ length: 51 }, () => uuid()) },
      '/organisationIds',
    ],
    ['a subject that is too long', { subject: 'x'.repeat(301) }, '/subject'],
    ['a summary that is too long', { summary: 'x'.repeat(2001) }, '/summary'],
    ['a NUL character', { summary: 'a\u0000b' }, '/summary'],
    ['half a surrogate pair', { summary: 'a\ud800b' }, '/summary'],
    ['an object for a text', { subject: { eq: 'x' } }, '/subject'],
    ['an operator for an id', { workspaceId: 'eq.x' }, '/workspaceId'],
    ['a date without a zone', { occurredAt: '2026-03-01T09:30:00' }, '/occurredAt'],
    ['a day that does not exist', { occurredAt: '2026-02-30T09:30:00Z' }, '/occurredAt'],
  ])('is refused with %s', async (_, changes, pointer) => {
    const problem = await problemOf(await backend.post('ana', '/v1/touchpoints', touchpoint(changes)), 422);
    expect(pointersOf(problem)).toEqual([pointer]);
    await unchanged();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a link in an alternative', { alternatives: ['see https://x.example'] }, '/alternatives/0'],
    ['two lines in an alternative', { alternatives: ['ok', 'two\nlines'] }, '/alternatives/1'],
    ['a status nobody begins with', { status: 'retired' }, '/status'],
    ['a country that is none', { countries: ['usa'] }, '/countries/0'],
    ['a sector that is none', { sectors: ['baking'] }, '/sectors/0'],
    ['an empty wording', { term: '   ' }, '/term'],
  ])('is refused as a term with %s', async (_, changes, pointer) => {
    const problem = await problemOf(await backend.post('lee', '/v1/terms', term(changes)), 422);
    expect(pointersOf(problem)).toEqual([pointer]);
    await unchanged();
  });

  it('is 400 when it cannot be read', async () => {
    const bodies = [
      '',
      '{',
      '{"id":',
      'null}',
      '\ufeff{}',
      new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    ];
    for (const body of bodies) {
      const response = await backend.request('ana', '/v1/touchpoints', {
        method: 'POST',
        headers: json,
        body,
      });
      // A byte order mark may be dropped (RFC 8259, 8.1): then it is an object that lacks everything.
      await problemOf(response, body === '\ufeff{}' ? 422 : 400);
    }
    await unchanged();
  });

  it('is 422 when it is JSON but no object', async () => {
    for (const body of ['null', '[]', '"text"', '7', '{}']) {
      await problemOf(await backend.post('ana', '/v1/touchpoints', body), 422);
    }
    await unchanged();
  });

  it('is 415 when it is not sent as JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      'application/json; charset=latin1',
      '',
    ]) {
      const response = await backend.request('ana', '/v1/touchpoints', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(touchpoint()),
      });
      await problemOf(response, 415);
    }
    await unchanged();
  });

  it('is 413 over 1 MiB, with and without an announced length', async () => {
    const large = JSON.stringify(touchpoint({ summary: 'x'.repeat(1024 * 1024) }));
    await problemOf(await backend.post('ana', '/v1/touchpoints', large), 413);
    const announced = { ...json, 'content-length': String(large.length) };
    await problemOf(
      await backend.request('ana', '/v1/touchpoints', { method: 'POST', headers: announced, body: large }),
      413,
    );
    const stream = new Blob([large]).stream();
    const init = { method: 'POST', headers: json, body: stream, duplex: 'half' };
    await problemOf(await backend.request('ana', '/v1/touchpoints', init), 413);
    await unchanged();
  });
});

describe('a parameter', () => {
  it('that is unknown, repeated or wrong is refused by name', async () => {
    for (const [path, pointer] of [
      ['/v1/touchpoints?select=*', '#/query/select'],
      ['/v1/touchpoints?or=(id.not.is.null)', '#/query/or'],
      ['/v1/touchpoints?workspaceId=x', '#/query/workspaceId'],
      [
        `/v1/touchpoints?workspaceId=${workspaceId}&workspaceId=${elsewhere.workspaceId}`,
        '#/query/workspaceId',
      ],
      ['/v1/organisations/x', '#/path/id'],
      ['/v1/organisations/eq.1', '#/path/id'],
      [`/v1/touchpoints/${uuid()}?workspaceId=x`, '#/query/workspaceId'],
      [`/v1/terms?workspaceId=${workspaceId}&since=-1`, '#/query/since'],
      [`/v1/terms?workspaceId=${workspaceId}&limit=501`, '#/query/limit'],
    ] as const) {
      expect(pointersOf(await problemOf(await backend.request('ana', path), 422)), path).toEqual([pointer]);
    }
    const huge = `/v1/terms?workspaceId=${workspaceId}&since=9007199254740991`;
    expect((await backend.request('ana', huge)).status).toBe(200);
    await unchanged();
  });
});
