import type { Finding } from '@plainbridge/shared/checker/finding.ts';
import { words } from '../../strings/en.ts';
import type { Panel } from '../models/panel.ts';

/** The writer's meaning beside each reader's. */
export function Meanings({ panel, finding }: { panel: Panel; finding: Finding }) {
  if (finding.reason.code !== 'two-meanings') return null;
  const { meant, read } = finding.reason;
  const rows = [
    [words.findings.youMean, meant],
    ...read.map(({ reader, meaning }) => [
      words.findings.theyMayRead(panel.readers.names([reader]).join('')),
      meaning,
    ]),
  ] as const;
  return (
    <dl class="meanings">
      {rows.map(([who, meaning]) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
