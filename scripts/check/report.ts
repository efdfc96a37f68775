import type { CheckResult, Finding } from '@plainbridge/shared/checker/finding.ts';

/** What was found, for a person at a terminal: a line for each finding, with its place, why, and the first way out. */
export function report(text: string, { findings, clarity, readability }: CheckResult): string {
  const lines = findings.map((finding) => {
    const { line, column } = placeIn(text, finding.start);
    const offer = finding.suggestions[0];
    const found = JSON.stringify(finding.text);
    return [
      `${line}:${column}  ${finding.rule}  ${found}${offer ? ` → ${JSON.stringify(offer.replacement)}` : ''}`,
      `    ${why(finding)}`,
    ].join('\n');
  });
  const grade = readability.grade === null ? '' : `, reads at grade ${readability.grade}`;
  return [...lines, `${findings.length} found; clarity ${clarity.score}${grade}`].join('\n');
}

function why({ tentative, ...finding }: Finding): string {
  return tentative ? `perhaps: ${reasonOf(finding)}` : reasonOf(finding);
}

function reasonOf({ reason, readers, term }: Finding): string {
  const who = readers.join(', ');
  const means = term?.definition ? `: ${term.definition}` : '';
  switch (reason.code) {
    case 'other-sector':
      return `${who} may not know it${means}`;
    case 'other-country':
      return `${who} may use another word for it where they are${means}`;
    case 'not-spelled-out':
      return `${who} may not know these letters, which are not spelled out before${means}`;
    case 'two-meanings':
      return `you mean ${reason.meant}; ${reason.read.map(({ reader, meaning }) => `${reader} may read ${meaning}`).join('; ')}`;
    case 'never-used-again':
      return 'these letters are not used again';
    case 'two-expansions':
      return `these letters stood for ${JSON.stringify(reason.first)} before`;
    case 'wordy':
      return 'fewer or shorter words would do';
    case 'rare':
      return `${who} may not know it: it is a rare word, or misspelt`;
  }
}

/** Line and column of an offset, both from 1; columns count UTF-16 code units. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
