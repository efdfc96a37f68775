import { expect, test } from 'vitest';
import { z } from 'zod';
import { createKeep } from '../../../extension/ui/keep.ts';
import { memory, oneAtATimeFor } from './fakes.ts';

/** A record whose every reading and writing takes a moment, as the browser's does. */
function slowRecord() {
  const record = memory<Record<string, unknown>>({});
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    ...record,
    get: async () => {
      const found = await record.get();
      await pause();
      return found;
    },
    set: async (next: Record<string, unknown>) => {
      await pause();
      await record.set(next);
    },
  };
}

test('two panels and the pages write at the same moment, and nothing is lost', async () => {
  const record = slowRecord();
  const keeps = ['window 1', 'window 2', 'shared', 'workspace'].map((scope) =>
    createKeep(record, scope, oneAtATimeFor(record)),
  );
  await Promise.all(keeps.flatMap((keep) => [keep.set('draft', 'first'), keep.set('view', 'save')]));
  expect(Object.keys(await record.get())).toHaveLength(8);
  for (const keep of keeps) expect(await keep.get('draft', z.string())).toBe('first');
});

test('what two pages add to one list is all in it', async () => {
  const record = slowRecord();
  const pages = [1, 2, 3].map(() => createKeep(record, 'shared', oneAtATimeFor(record)));
  const list = z.array(z.number());
  await Promise.all(
    pages.map((page, index) => page.change('list', list, (before) => [...(before ?? []), index])),
  );
  expect(await pages[0]?.get('list', list)).toEqual([0, 1, 2]);
});

test('a full storage stops no work, and does not stop the writing that follows', async () => {
  const record = slowRecord();
  const { set } = record;
  const keep = createKeep(record, 'shared', oneAtATimeFor(record));
  record.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await expect(keep.set('draft', 'lost')).resolves.toBeUndefined();
  record.set = set;
  await keep.set('draft', 'kept');
  expect(await keep.get('draft', z.string())).toBe('kept');
});
