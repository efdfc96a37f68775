import type { Audience, Level } from '@plainbridge/shared/checker/audience.ts';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import { lexicon } from '@plainbridge/shared/checker/lexicon/index.ts';
import type { Sector } from '@plainbridge/shared/domain/sector.ts';
import { acronymsIn, type ReadFinding } from './acronyms.ts';

/** What a quality set tells besides the text: its name, who reads, and who writes. */
export interface QualityOptions {
  readonly set?: string;
  readonly readerSector?: Sector;
  readonly writerSector?: Sector;
  readonly level?: Level;
}

interface QualityFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly suggestions: readonly string[];
  readonly tentative?: true;
}

const checker = createChecker({ lexicon });

/** The product's own check in the form that the quality scorers read. It chooses what to return and computes nothing. */
export function check(text: string, options: QualityOptions = {}): (QualityFinding | ReadFinding)[] {
  if (options.set?.startsWith('acro-')) return acronymsIn(text, options.set);
  const audience: Audience = {
    readers: [{ id: 'reader', sectors: [options.readerSector ?? 'community'] }],
    level: options.level ?? 'general',
  };
  // Who writes is known in life, but the other sets are to be solved without it.
  const writer =
    options.set === 'false-friends' && options.writerSector ? { sectors: [options.writerSector] } : undefined;
  return checker
    .check(text, { audience, writer })
    .findings.map(({ start, end, rule, suggestions, tentative }) => ({
      start,
      end,
      kind: rule,
      suggestions: suggestions.map(({ replacement }) => replacement),
      ...(tentative && { tentative }),
    }));
}
