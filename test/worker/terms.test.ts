import { type CreateTerm, TermsDelta } from '@plainbridge/shared/api/terms.ts';
import { Term } from '@plainbridge/shared/domain/term.ts';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, problemOf, startBackend, type Who, workspaceId } from './backend.ts';

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.stop());

let words = 0;
const draft = (changes: Partial<CreateTerm> = {}): CreateTerm => {
  words += 1;
  return { id: uuid(), workspaceId, term: `word ${words}`, kind: 'phrase', ...changes };
};
const create = (who: Who, term: CreateTerm) => backend.post(who, '/v1/terms', term);
const list = (who: Who, query = '', headers: Record<string, string> = {}) =>
  backend.request(who, `/v1/terms?workspaceId=${workspaceId}${query}`, { headers });
const delta = async (who: Who, since = 0) =>
  TermsDelta.parse(await (await list(who, `&since=${since}`)).json());
const setStatus = (id: string, status: string) =>
  backend.server.asOwner((database) =>
    database.query('update public.terms set status = $1 where id = $2', [status, id]),
  );

describe('adding a term', () => {
  it.each(['ana', 'sam', 'lee'] as const)('as a proposal is open to %s', async (who) => {
    const term = draft({ alternatives: ['plain words'], sectors: ['health'], definition: 'One line.' });
    const response = await create(who, term);
    expect(response.status).toBe(201);
    const saved = Term.parse(await response.json());
    expect(saved).toMatchObject({ ...term, status: 'proposed', forms: [], expansion: null });
    const found = await backend.request(who, response.headers.get('location') ?? '');
    expect(await found.json()).toEqual(saved);
  });

  it.each(['approved', 'keep'] as const)('as %s is for admins alone', async (status) => {
    expect((await create('lee', draft({ status }))).status).toBe(201);
    const before = await backend.fingerprint();
    for (const who of ['ana', 'sam'] as const) await problemOf(await create(who, draft({ status })), 403);
    expect(await backend.fingerprint()).toBe(before);
  });

  it('again answers 200, also after its approval; with other content 409', async () => {
    const term = draft();
    await create('ana', term);
    expect((await create('ana', term)).status).toBe(200);
    await setStatus(term.id, 'approved');
    const before = await backend.fingerprint();
    const again = await create('ana', term);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ status: 'approved' });
    await problemOf(await create('ana', { ...term, definition: 'Other.' }), 409);
    await problemOf(await create('lee', { ...term, status: 'approved' }), 409);
    expect(await backend.fingerprint()).toBe(before);
  });

  it('ten times at once makes one entry and one revision', async () => {
    const { revision } = await delta('lee');
    const term = draft();
    const responses = await Promise.all(Array.from({ length: 10 }, () => create('ana', term)));
    expect(responses.map((response) => response.status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect((await delta('lee')).revision).toBe(revision + 1);
  });

  it('with a wording that is there answers 409, in capitals and hidden from the caller too', async () => {
    const mine = draft({ term: 'Shared Wording' });
    await create('ana', mine);
    const before = await backend.fingerprint();
    await problemOf(await create('sam', draft({ term: 'shared wording' })), 409);
    await problemOf(await create('ana', draft({ term: 'SHARED WORDING' })), 409);
    expect(await backend.fingerprint()).toBe(before);
  });
});

describe('following the glossary', () => {
  it('shows each role what it may read', async () => {
    const proposal = draft();
    await create('sam', proposal);
    const sees = async (who: Who) => (await delta(who)).items.some((item) => item.id === proposal.id);
    expect([await sees('ana'), await sees('sam'), await sees('lee')]).toEqual([false, true, true]);
    await problemOf(await backend.request('ana', `/v1/terms/${proposal.id}`), 404);
    await problemOf(await list('zoe'), 404);
    await problemOf(await list('eve'), 404);
  });

  it('gives what was approved to whoever asks from the older revision, and its retirement', async () => {
    const proposal = draft();
    await create('sam', proposal);
    const old = await delta('ana');
    await setStatus(proposal.id, 'approved');
    const approved = await delta('ana', old.revision);
    expect(approved.items).toMatchObject([{ id: proposal.id, status: 'approved' }]);
    await setStatus(proposal.id, 'retired');
    const retired = await delta('ana', approved.revision);
    expect(retired.items).toMatchObject([{ id: proposal.id, status: 'retired', alternatives: [] }]);
    expect((await delta('ana', retired.revision)).items).toEqual([]);
  });

  it('answers 304 while nothing has changed', async () => {
    const first = await list('ana', '&since=2');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"\d+-2-/);
    const second = await list('ana', '&since=2', { 'if-none-match': `"other", ${tag}` });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('etag')).toBe(tag);
    expect((await list('ana', '&since=3', { 'if-none-match': tag })).status).toBe(200);
    expect((await list('lee', '&since=2', { 'if-none-match': tag })).status).toBe(200);
    await create('lee', draft({ status: 'approved' }));
    expect((await list('ana', '&since=2', { 'if-none-match': tag })).status).toBe(200);
  });

  it('comes in pages that add up', async () => {
    const whole = await delta('lee');
    const items: Term[] = [];
    let since = 0;
    for (;;) {
      const page = TermsDelta.parse(await (await list('lee', `&since=${since}&limit=2`)).json());
      items.push(...page.items);
      since = page.revision;
      if (!page.more) break;
    }
    expect(items).toEqual(whole.items);
    expect(since).toBe(whole.revision);
  });

  it('asks for a workspace', async () => {
    const problem = await problemOf(await backend.request('ana', '/v1/terms'), 422);
    expect(problem.errors?.map((error) => error.pointer)).toEqual(['#/query/workspaceId']);
  });
});
