import type { Term } from '@plainbridge/shared/domain/term.ts';

/** Terms in use that hold the query in any of their wordings or their meaning, by wording; those that begin with it first. */
export function search(terms: readonly Term[], query: string): readonly Term[] {
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (text: string | null) => text?.toLocaleLowerCase().includes(wanted) ?? false;
  const begins = (term: Term) => (term.term.toLocaleLowerCase().startsWith(wanted) ? 0 : 1);
  return terms
    .filter((term) => term.status !== 'retired')
    .filter(
      (term) =>
        wanted === '' ||
        [term.term, term.expansion, term.definition, ...term.forms, ...term.alternatives].some(fits),
    )
    .sort((a, b) => begins(a) - begins(b) || a.term.localeCompare(b.term));
}
