import { createChecker } from '@plainbridge/shared/checker/check.ts';
import type { Finding } from '@plainbridge/shared/checker/finding.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';

const checker = createChecker({ lexicon });
const audience = { readers: [{ id: 'public', sectors: ['community' as const] }], level: 'general' as const };

/** All rules for a reader from the public, as benchmarks call it. */
export const check = (text: string): readonly Finding[] => checker.check(text, { audience }).findings;
