import type { AcronymUse } from '../reading/acronym-uses.ts';
import { type Examples, type Proposal, type Rule, standingAt } from '../rule.ts';

/** Letters that stand for something else than before, or that are explained and then not used. */
export const acronymDefinition: Rule<AcronymUse> = {
  id: 'acronym-definition',

  notice: (paragraph) => [...paragraph.acronymUses],

  begin(draft, setting) {
    const readers = setting.readers.map(({ id }) => id);
    const uses = new Map<string, number>();
    const firstLongForms = new Map<string, string>();
    for (const { short, longForm, plural } of draft.flat()) {
      uses.set(short, (uses.get(short) ?? 0) + 1);
      if (longForm !== undefined && !plural && !firstLongForms.has(short))
        firstLongForms.set(short, longForm);
    }
    const otherLongForm = ({ short, longForm, plural }: AcronymUse): string | undefined => {
      const first = firstLongForms.get(short);
      const differs = longForm !== undefined && !plural && first !== undefined && !isAlike(first, longForm);
      return differs ? first : undefined;
    };
    /** Letters that an entry knows may be worth telling, though they are told once. */
    const isUnused = (use: AcronymUse) => uses.get(use.short) === 1 && use.hits.length === 0;
    return {
      bearing: (notices) =>
        notices
          .filter(({ longForm }) => longForm !== undefined)
          .map((use) => `${isUnused(use) ? 'u' : ''}${otherLongForm(use) ?? ''}`)
          .join('|'),
      pass: () => {},
      judge: ({ text, notices }) =>
        notices.flatMap((use): Proposal[] => {
          const about = { rule: 'acronym-definition' as const, wording: use.short, readers };
          const first = otherLongForm(use);
          if (first !== undefined) {
            const reason = { code: 'two-expansions' as const, first };
            return [{ ...about, ...standingAt(use.place), reason, edits: () => [] }];
          }
          const bracket = isUnused(use) ? bracketOf(text, use) : undefined;
          if (!bracket) return [];
          const reason = { code: 'never-used-again' as const };
          // Never unseen: the readers may meet the letters elsewhere.
          const removal = { kind: 'replace' as const, ...bracket, replacement: '', safe: false, wording: '' };
          return [{ ...about, ...standingAt(use.place), reason, edits: () => [removal] }];
        }),
    };
  },
};

/** " (GTF)" behind its long form. */
function bracketOf(
  text: string,
  { place, longFormAt }: AcronymUse,
): { start: number; end: number } | undefined {
  if (!longFormAt || longFormAt.end > place.start) return undefined;
  const opens = /^ ?\($/.test(text.slice(longFormAt.end, place.start));
  const closes = text.charAt(place.end) === ')';
  return opens && closes ? { start: longFormAt.end, end: place.end + 1 } : undefined;
}

/** The same but for capitals, marks and a plural s. */
function isAlike(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/s$/, '');
  return plain(one) === plain(other);
}

export const examples: Examples = {
  lexicon: {
    sectors: {
      health: [
        {
          term: 'MDT',
          expansion: 'multidisciplinary team',
          definition: 'the people who care for a patient',
        },
      ],
    },
    wordy: [],
  },
  cases: [
    {
      text: 'The grants task force (GTF) met. It will report in May.',
      finds: [' (GTF)'],
      suggests: ['replace', ''],
    },
    {
      text: 'The grants task force (GTF) met. The great tree fund (GTF) paid.',
      finds: ['GTF'],
      suggestions: [],
    },
    { text: 'The grants task force (GTF) met.\n\nThe great tree fund (GTF) paid.', finds: ['GTF'] },
    { text: 'The grants task force (GTF) met. The GTF will report in May.' },
    { text: 'The grants task force (GTF) met. All GTFs will report.' },
    { text: 'The grants task force (GTF) met. The Grants Task Force (GTF) left.' },
    { text: 'The multidisciplinary team (MDT) met.' },
    { text: 'The GTF met.' },
  ],
};
