import type { Audience } from '@plainbridge/shared/checker/audience.ts';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { rules } from '@plainbridge/shared/checker/rules/index.ts';
import { describe, expect, test } from 'vitest';
import { examplesOf } from './rule-examples.ts';

const somebody: Audience = { readers: [{ id: 'partner', sectors: ['legal'] }], level: 'general' };

for (const { id } of rules) {
  const examples = await examplesOf(id);

  describe(`the rule ${id}`, () => {
    const checker = createChecker({ lexicon: examples.lexicon });

    test('has examples of what it finds and of what it leaves', () => {
      expect(examples.cases.some(({ finds }) => finds)).toBe(true);
      expect(examples.cases.some(({ finds }) => !finds)).toBe(true);
    });

    test.each(examples.cases)(
      'reads “$text” as its example says',
      ({ text, audience, writer, finds = [], suggests, suggestions }) => {
        const { findings } = checker.check(text, { audience: audience ?? somebody, writer });
        const own = findings.filter(({ rule }) => rule === id);
        expect(own.map((finding) => finding.text)).toEqual(finds);
        if (suggests) {
          const first = own[0]?.suggestions[0];
          expect([first?.kind, first?.replacement]).toEqual(suggests);
        }
        if (suggestions)
          expect(own[0]?.suggestions.map(({ replacement }) => replacement)).toEqual(suggestions);
      },
    );
  });
}
