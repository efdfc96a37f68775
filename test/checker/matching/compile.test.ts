import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import { expect, test } from 'vitest';
import { messages } from '../messages.ts';

test('a lexicon that was compiled beforehand and carried as JSON finds the same as its source', () => {
  const fromSource = createChecker({ lexicon });
  const fromBuild = createChecker({ lexicon: JSON.parse(JSON.stringify(compile(lexicon))) });
  const audience = {
    readers: [{ id: 'partner', sectors: ['community'] as const }],
    level: 'general',
  } as const;
  for (const { text } of messages) {
    const { findings } = fromSource.check(text, { audience });
    expect(findings.length).toBeGreaterThan(0);
    expect(fromBuild.check(text, { audience }).findings).toEqual(findings);
  }
});
