import type { Checker } from '@plainbridge/shared/checker/check.ts';
import type { Finding } from '@plainbridge/shared/checker/finding.ts';

/** A checker that finds given words, for tests of the panel and not of the checker. */
export function wordChecker(words: Record<string, Partial<Finding> & { replacements: string[] }>): Checker {
  let known: Record<string, Partial<Finding> & { replacements: string[] }> = words;
  const wordings = new Map<string, string>();
  return {
    check: (text, { audience }) => {
      const findings: Finding[] = [];
      if (audience.readers.length > 0)
        for (const [word, { replacements, ...more }] of Object.entries(known)) {
          let from = 0;
          for (let nth = 0; ; nth++) {
            const start = text.indexOf(word, from);
            if (start < 0) break;
            from = start + word.length;
            findings.push({
              id: `jargon/${word}/${nth}`,
              rule: 'jargon',
              start,
              end: from,
              text: word,
              readers: audience.readers.map(({ id }) => id),
              reason: { code: 'other-sector' },
              suggestions: replacements.map((replacement) => ({ kind: 'replace', replacement, safe: false })),
              ...more,
            });
          }
        }
      findings.sort((a, b) => a.start - b.start);
      const score = Math.max(0, 100 - findings.length * 10);
      return {
        findings,
        clarity: { version: 1, score, ifFixed: 100 },
        readability: { grade: 12.4, words: 40, sentences: 4 },
      };
    },
    update: ({ upsert = [], remove = [] }) => {
      known = { ...known };
      for (const id of remove) delete known[wordings.get(id) ?? ''];
      for (const each of upsert) {
        wordings.set(each.id, each.term);
        known[each.term] = { replacements: [...each.alternatives] };
      }
    },
  };
}
