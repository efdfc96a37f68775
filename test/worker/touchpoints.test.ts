import type { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import { TouchpointPage } from '@plainbridge/shared/api/touchpoints.ts';
import { Touchpoint } from '@plainbridge/shared/domain/touchpoint.ts';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Backend,
  elsewhere,
  organisation,
  pointersOf,
  problemOf,
  startBackend,
  type Who,
  workspaceId,
} from './backend.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.stop());

const draft = (changes: Partial<CreateTouchpoint> = {}): CreateTouchpoint => ({
  id: uuid(),
  workspaceId,
  kind: 'message',
  occurredAt: '2026-03-01T09:30:00.123+02:00',
  organisationIds: [organisation.county, organisation.harbor],
  subject: 'About the spring event',
  summary: 'Two lines,\nwritten by the author.',
  marks: ['win', 'story'],
  visibility: 'everyone',
  ...changes,
});
const create = (who: Who, changes: Partial<CreateTouchpoint> = {}) =>
  backend.post(who, '/v1/touchpoints', draft(changes));

async function allPages(who: Who, query: string) {
  const items: Touchpoint[] = [];
  let cursor: string | null = null;
  do {
    const response = await backend.request(
      who,
      `/v1/touchpoints?${query}${cursor ? `&cursor=${cursor}` : ''}`,
    );
    const page = TouchpointPage.parse(await response.json());
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

describe('saving a touchpoint', () => {
  it.each(['ana', 'sam', 'lee'] as const)('is open to %s, who becomes its author', async (who) => {
    const wanted = draft();
    const response = await backend.post(who, '/v1/touchpoints', wanted);
    expect(response.status).toBe(201);
    const saved = Touchpoint.parse(await response.json());
    expect(saved).toMatchObject({
      ...wanted,
      occurredAt: expect.stringMatching(/^2026-03-01T07:30:00\.123/),
      organisationIds: [...wanted.organisationIds].sort(),
      authorId: backend.userId(who),
    });
    const found = await backend.request(who, response.headers.get('location') ?? '');
    expect(found.status).toBe(200);
    expect(await found.json()).toEqual(saved);
  });

  it('again with the same content answers 200 and the same row', async () => {
    const wanted = draft();
    const first = await backend.post('ana', '/v1/touchpoints', wanted);
    const before = await backend.fingerprint();
    const second = await backend.post('ana', '/v1/touchpoints', {
      ...wanted,
      occurredAt: '2026-03-01T07:30:00.123Z',
      organisationIds: [...wanted.organisationIds].reverse(),
    });
    expect(second.status).toBe(200);
    expect(await second.json()).toEqual(await first.json());
    expect(await backend.fingerprint()).toBe(before);
  });

  it('again with other content answers 409 and changes nothing', async () => {
    const wanted = draft();
    await backend.post('ana', '/v1/touchpoints', wanted);
    const before = await backend.fingerprint();
    await problemOf(await backend.post('ana', '/v1/touchpoints', { ...wanted, subject: 'Other' }), 409);
    expect(await backend.fingerprint()).toBe(before);
  });

  it('with the id of a row that is hidden from the caller is no success', async () => {
    const hidden = draft({ visibility: 'me' });
    await backend.post('ana', '/v1/touchpoints', hidden);
    const before = await backend.fingerprint();
    await problemOf(await backend.post('lee', '/v1/touchpoints', hidden), 409);
    expect(await backend.fingerprint()).toBe(before);
  });

  it('ten times at once makes one row', async () => {
    const wanted = draft({ subject: 'At once' });
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => backend.post('ana', '/v1/touchpoints', wanted)),
    );
    expect(responses.map((response) => response.status).sort()).toEqual([...Array(9).fill(200), 201]);
    const saved = (await allPages('ana', `workspaceId=${workspaceId}`)).filter(({ id }) => id === wanted.id);
    expect(saved).toHaveLength(1);
  });

  it('more than a day ahead names the field', async () => {
    const ahead = new Date(Date.now() + 25 * 3_600_000).toISOString();
    expect(pointersOf(await problemOf(await create('ana', { occurredAt: ahead }), 422))).toEqual([
      '/occurredAt',
    ]);
  });

  it('with an organisation of another workspace answers 404 and saves nothing', async () => {
    const before = await backend.fingerprint();
    const problem = await problemOf(
      await create('ana', { organisationIds: [organisation.county, elsewhere.organisationId] }),
      404,
    );
    expect(pointersOf(problem)).toEqual(['/organisationIds']);
    expect(await backend.fingerprint()).toBe(before);
  });

  it('keeps texts as they are, whatever they look like', async () => {
    const subject = `'; drop table touchpoints; -- (select) eq.* %_\\ “ü” 👩‍🏫 {"a":1} {a,b}`;
    const response = await create('ana', { subject, summary: `${subject}\n\ttabbed` });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ subject, summary: `${subject}\n\ttabbed` });
  });

  it('with a repeated organisation saves it once, and repeats no mark', async () => {
    const response = await create('ana', { organisationIds: [organisation.county, organisation.county] });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ organisationIds: [organisation.county] });
    expect((await create('ana', { marks: ['win', 'win'] })).status).toBe(422);
  });
});

describe('seeing touchpoints', () => {
  it('follows what the author chose, for every role', async () => {
    const ids = { me: uuid(), organisation: uuid(), everyone: uuid() };
    for (const [visibility, id] of Object.entries(ids)) {
      await create('ana', { id, visibility: visibility as CreateTouchpoint['visibility'] });
    }
    const seen = async (who: Who) => {
      const listed = (await allPages(who, 'limit=100')).map((item) => item.id);
      const answers: Record<string, boolean> = {};
      for (const [visibility, id] of Object.entries(ids)) {
        const { status } = await backend.request(who, `/v1/touchpoints/${id}`);
        expect(status).toBe(listed.includes(id) ? 200 : 404);
        answers[visibility] = status === 200;
      }
      return answers;
    };
    expect(await seen('ana')).toEqual({ me: true, organisation: true, everyone: true });
    for (const who of ['sam', 'lee'] as const) {
      expect(await seen(who)).toEqual({ me: false, organisation: false, everyone: true });
    }
    for (const who of ['zoe', 'eve'] as const) {
      expect(await seen(who)).toEqual({ me: false, organisation: false, everyone: false });
    }
  });

  it('in pages loses and doubles nothing, also where many were at the same time', async () => {
    const occurredAt = '2025-06-01T12:00:00Z';
    const ids = await Promise.all(
      Array.from({ length: 23 }, async () => {
        const response = await create('sam', { occurredAt, subject: 'Same time' });
        return Touchpoint.parse(await response.json()).id;
      }),
    );
    for (const limit of [1, 4, 23]) {
      const items = await allPages('lee', `workspaceId=${workspaceId}&limit=${limit}`);
      const listed = items.map((item) => item.id);
      expect(new Set(listed).size).toBe(listed.length);
      expect(ids.every((id) => listed.includes(id))).toBe(true);
      const sorted = [...items].sort(
        (a, b) => Date.parse(b.occurredAt) - Date.parse(a.occurredAt) || (a.id < b.id ? 1 : -1),
      );
      expect(listed).toEqual(sorted.map((item) => item.id));
    }
  });

  it('refuses a cursor that is not one of ours, and a limit out of bounds', async () => {
    for (const cursor of ['x', 'bm90LWpzb24', btoa('["a","b","c"]'), btoa('[]')]) {
      const response = await backend.request('ana', `/v1/touchpoints?cursor=${encodeURIComponent(cursor)}`);
      expect(pointersOf(await problemOf(response, 422))).toEqual(['#/query/cursor']);
    }
    for (const limit of ['0', '101', 'many', '1.5', '-1']) {
      const response = await backend.request('ana', `/v1/touchpoints?limit=${limit}`);
      expect(pointersOf(await problemOf(response, 422))).toEqual(['#/query/limit']);
    }
  });
});
