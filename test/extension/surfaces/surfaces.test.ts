import { expect, test } from 'vitest';
import { surfaceFor } from '../../../extension/surfaces/index.ts';

test('importing the surfaces touches no document', () => {
  // This file runs without one: the import above would have thrown.
  expect('document' in globalThis).toBe(false);
});

test('any address has a surface', () => {
  expect(surfaceFor(new URL('https://mail.example.org/compose')).id).toBe('generic');
  expect(surfaceFor(new URL('about:srcdoc')).id).toBe('generic');
});
