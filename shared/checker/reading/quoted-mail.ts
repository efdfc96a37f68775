import type { Stretch } from './paragraphs.ts';

/** Longest line or pair of lines that is looked at as a header: real ones are short. */
const headerLength = 300;

const dividers =
  /^(?:-{2,}\s*(?:original message|forwarded message|original appointment)\s*-{2,}|begin forwarded message:)/i;
const wrote = /^on\b.{6,280}\bwrote:$/is;
const field = /^\*?(from|sent|date|to|cc|subject|reply-to):\*?\s/i;

const lineText = (text: string, line: Stretch): string =>
  text.slice(line.start, Math.min(line.end, line.start + headerLength));

export const startsQuotedLine = (text: string, line: Stretch): boolean =>
  text.charCodeAt(line.start) === 62 && line.end > line.start;

export const opensCodeFence = (text: string, line: Stretch): boolean =>
  text.startsWith('```', line.start) && line.end >= line.start + 3;

/** Index of the first line of a reply or forwarded message quoted below the writer's text; the number of lines if there is none. */
export function quotedFrom(text: string, lines: readonly Stretch[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Stretch;
    const first = text.charCodeAt(line.start) | 32;
    // o(n wrote), f(rom:), s(ent:), b(egin), -----, *From:*, d(ate:)
    if (line.start === line.end || !headerStarts.has(first)) continue;
    const own = lineText(text, line);
    if (dividers.test(own)) return i;
    if (isWroteLine(text, lines, i, own) && !quotedLinesFollow(text, lines, i)) return i;
    if (field.test(own) && headerFields(text, lines, i) >= 3 && i > 0 && !isMemo(text, lines[i - 1]))
      return i;
  }
  return lines.length;
}

const headerStarts = new Set([...'ofsbd'].map((char) => char.charCodeAt(0)).concat(45, 42));

function isWroteLine(text: string, lines: readonly Stretch[], i: number, own: string): boolean {
  if (!/^on\s/i.test(own)) return false;
  if (wrote.test(own)) return true;
  const next = lines[i + 1];
  return next !== undefined && next.start < next.end && wrote.test(`${own} ${lineText(text, next)}`);
}

/** A memo names its readers above its writer; quoted mail does not. */
const isMemo = (text: string, before: Stretch | undefined): boolean =>
  before !== undefined && /^\*?to:/i.test(lineText(text, before));

/** With `>` before every quoted line, what stands between them is the writer's. */
function quotedLinesFollow(text: string, lines: readonly Stretch[], i: number): boolean {
  for (let k = i + 1; k < Math.min(i + 5, lines.length); k++)
    if (startsQuotedLine(text, lines[k] as Stretch)) return true;
  return false;
}

/** How many mail header fields stand in the next lines. */
function headerFields(text: string, lines: readonly Stretch[], from: number): number {
  const seen = new Set<string>();
  for (let k = from; k < Math.min(from + 6, lines.length); k++) {
    const name = field.exec(lineText(text, lines[k] as Stretch))?.[1];
    if (name) seen.add(name.toLowerCase());
  }
  return seen.size;
}
