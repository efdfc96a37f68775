import type { Audience } from '@plainbridge/shared/checker/audience.ts';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { rules } from '@plainbridge/shared/checker/rules/index.ts';
import { examplesOf } from '../checker/rule-examples.ts';

const somebody: Audience = { readers: [{ id: 'partner', sectors: ['legal'] }], level: 'general' };

/** How many of the words that the rules' own examples ask for are found, and how often something is in those that ask for nothing. */
export async function examplesFigures(): Promise<{
  found: number;
  wanted: number;
  alarms: number;
  quiet: number;
}> {
  const figures = { found: 0, wanted: 0, alarms: 0, quiet: 0 };
  for (const { id } of rules) {
    const examples = await examplesOf(id);
    const checker = createChecker({ lexicon: examples.lexicon });
    for (const { text, audience, writer, finds = [] } of examples.cases) {
      const { findings } = checker.check(text, { audience: audience ?? somebody, writer });
      const own = findings.filter(({ rule }) => rule === id).map((finding) => finding.text);
      figures.wanted += finds.length;
      figures.found += finds.filter((word) => own.includes(word)).length;
      if (finds.length === 0) {
        figures.quiet += 1;
        figures.alarms += own.length;
      }
    }
  }
  return figures;
}
