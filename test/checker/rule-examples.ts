import type { RuleId } from '@plainbridge/shared/checker/finding.ts';
import type { Examples } from '@plainbridge/shared/checker/rule.ts';

/** The examples that stand beside a rule, in the file of its name. */
export async function examplesOf(id: RuleId): Promise<Examples> {
  const { examples } = await import(`../../shared/checker/rules/${id}.ts`);
  return examples;
}
