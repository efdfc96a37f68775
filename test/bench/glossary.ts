import type { Term } from '@plainbridge/shared/domain/term.ts';
import { randomFrom, words } from './texts.ts';

/** A workspace's glossary of so many made-up terms: a third of them one word, none of which stands in any text. */
export function glossary(size: number): Term[] {
  const random = randomFrom(7);
  const pick = () => words[random(words.length)] as string;
  const made = new Set<string>();
  while (made.size < size) {
    const length = random(100);
    // No word of any text, so that the larger glossary does not simply find more.
    const odd = `${pick().slice(0, 5)}q${pick().slice(1)}`;
    made.add(length < 30 ? odd : length < 75 ? `${pick()} ${odd}` : `${pick()} ${pick()} ${odd}`);
  }
  return [...made].map((term, i) => ({
    id: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    workspaceId: '00000000-0000-7000-8000-000000000000',
    term,
    kind: term.includes(' ') ? 'phrase' : 'word',
    forms: [],
    expansion: null,
    sectors: ['health'],
    countries: [],
    alternatives: ['plain word'],
    definition: 'a made-up term',
    status: 'approved',
    revision: i + 1,
    createdAt: '2025-06-01T00:00:00Z',
  }));
}
