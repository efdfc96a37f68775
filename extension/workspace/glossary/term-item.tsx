import type { Term } from '@plainbridge/shared/domain/term.ts';
import { words } from '../../strings/en.ts';

/** One word of the glossary. */
export function TermItem({ term }: { term: Term }) {
  return (
    <li class="card">
      <div class="card-head">
        <h2>{term.term}</h2>
        <span class="tag place">{words.glossary.statuses[term.status]}</span>
      </div>
      {term.expansion && <p>{words.glossary.standsFor(term.expansion)}</p>}
      {term.definition && <p>{term.definition}</p>}
      {term.alternatives.length > 0 && <p>{words.glossary.plainer(term.alternatives)}</p>}
      {term.sectors.length > 0 && (
        <p class="soft">{words.glossary.knownBy(words.sectorList(term.sectors))}</p>
      )}
    </li>
  );
}
