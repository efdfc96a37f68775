import type { RuleId } from '@plainbridge/shared/checker/finding.ts';

/** A finding's kind by shape: circle letters, square word of one field (broken: rare word), triangle two meanings, diamond long phrase. The name is said beside it. */
export function ShapeMark({ rule }: { rule: RuleId }) {
  return (
    <svg class={`shape shape-${rule}`} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      {(rule === 'acronym' || rule === 'acronym-definition') && <circle cx="12" cy="12" r="10" />}
      {rule === 'jargon' && <rect x="3" y="3" width="18" height="18" rx="3" />}
      {rule === 'false-friend' && <path d="M12 2 22.5 21H1.5Z" />}
      {rule === 'rare-word' && <rect x="3" y="3" width="18" height="18" rx="3" stroke-dasharray="3 3" />}
      {rule === 'wordy' && <path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" />}
    </svg>
  );
}
