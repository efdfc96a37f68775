import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, check, counts, drafts, lawyers, repeatable, subject } from './drafts.ts';

describe('a suggestion', () => {
  test('takes its finding away, whichever is chosen, and never lowers the score', () => {
    // Left out: single line breaks, as whether a line was wrapped is guessed by its length, which a fix changes; and brackets and
    // "or" around other findings, as a fix in there may leave too little of an explanation.
    const paragraphs = drafts.map((text) =>
      text.replace(/\n+/g, '\n\n').replace(/\((?!IEP|QZX|PRN|a plan|individual)|, or/g, ''),
    );
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (text, which, choice) => {
        const before = check(text, lawyers);
        const finding = before.findings[which % Math.max(1, before.findings.length)];
        const suggestion = finding?.suggestions[choice % finding.suggestions.length];
        if (!finding || !suggestion) return;
        const after = check(applied(text, finding, suggestion), lawyers);
        const key = subject(finding);
        const left = counts(after.findings, subject).get(key) ?? 0;
        // With another wording in place of the letters' first use, their second use is the first.
        const moved = finding.rule === 'acronym' && suggestion.kind === 'replace' ? 1 : 0;
        expect(left).toBeLessThan((counts(before.findings, subject).get(key) ?? 0) + moved);
        expect(after.clarity.score).toBeGreaterThanOrEqual(before.clarity.score);
      }),
      repeatable,
    );
  });

  test('that is safe brings in nothing new, also when all safe ones are applied, and the others keep their ids', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const before = check(text).findings;
        let fixed = text;
        for (const finding of [...before].reverse()) {
          const safe = finding.suggestions.find((suggestion) => suggestion.safe);
          if (safe) fixed = applied(fixed, finding, safe);
        }
        const rest = before.filter(({ suggestions }) => !suggestions.some(({ safe }) => safe));
        const after = check(fixed).findings;
        const left = counts(rest, subject);
        for (const [key, count] of counts(after, subject))
          expect(left.get(key) ?? 0).toBeGreaterThanOrEqual(count);
        const ids = new Set(before.map(({ id }) => id));
        for (const { id } of after) expect(ids).toContain(id);
      }),
      repeatable,
    );
  });
});

test('suggestions give the same text in whatever order they are made', () => {
  fc.assert(
    fc.property(drafts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (text, order) => {
      const fixes = check(text).findings.flatMap(({ start, end, suggestions: [first] }) =>
        first ? [{ start, end, replacement: first.replacement }] : [],
      );
      const made = (list: typeof fixes) => {
        let current = text;
        list.forEach(({ start, end, replacement }, i) => {
          const moved = list
            .slice(0, i)
            .filter((earlier) => earlier.start < start)
            .reduce((sum, earlier) => sum + earlier.replacement.length - (earlier.end - earlier.start), 0);
          expect(current.slice(start + moved, end + moved)).toBe(text.slice(start, end));
          current = current.slice(0, start + moved) + replacement + current.slice(end + moved);
        });
        return current;
      };
      const shuffled = fixes
        .map((fix, i) => ({ fix, rank: order[i % order.length] ?? 0 }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ fix }) => fix);
      expect(made(shuffled)).toBe(made(fixes));
    }),
    repeatable,
  );
});
