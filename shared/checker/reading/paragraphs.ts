import { opensCodeFence, quotedFrom, startsQuotedLine } from './quoted-mail.ts';
import { signatureFrom } from './signature.ts';

/** A stretch of the writer's own text: [start, end) in the draft, without the line break that ends it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line that was wrapped by a mail program is about this long; a line this long that ends in mid-sentence goes on. */
const wrappedFrom = 50;
const wrappedTo = 82;

/**
 * Cuts a draft into the writer's paragraphs and leaves out what is not the writer's: replies quoted below, quoted lines,
 * signatures, fenced code. A single line break ends a paragraph, as editors write one between blocks, unless the line was
 * plainly wrapped.
 */
export function paragraphsOf(text: string): Stretch[] {
  const lines = linesOf(text);
  const quoted = quotedFrom(text, lines);
  const last = signatureFrom(text, lines, quoted);
  const out: Stretch[] = [];
  let open: { start: number; end: number } | undefined;
  let fenced = false;
  for (let i = 0; i < last.to; i++) {
    const line = lines[i] as Stretch;
    const fence = opensCodeFence(text, line);
    if (fence) fenced = !fenced;
    const skipped = fence || fenced || (i >= last.from && i < last.until) || startsQuotedLine(text, line);
    if (skipped || line.start === line.end) {
      open = undefined;
    } else if (open && runsOn(text, lines[i - 1] as Stretch, line)) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      out.push(open);
    }
  }
  return out;
}

/** Lines without the white space around them. */
function linesOf(text: string): Stretch[] {
  const out: Stretch[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    out.push({ start, end });
    from = to + 1;
  }
  return out;
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 13 ||
  code === 0xa0 ||
  code === 11 ||
  code === 12 ||
  code === 0x200b ||
  code === 0xfeff;

function runsOn(text: string, before: Stretch, line: Stretch): boolean {
  const last = text.charCodeAt(before.end - 1);
  if (enders.has(last) || startsItem(text, line) || before.end < before.start + 20) return false;
  const first = text.charAt(line.start);
  const small = first.toLowerCase() === first && first.toUpperCase() !== first;
  const length = before.end - before.start;
  return small ? length >= 30 : length >= wrappedFrom && length <= wrappedTo && !startsItem(text, before);
}

/** . ! ? : ; and closing brackets. */
const enders = new Set([46, 33, 63, 58, 59, 0x2026]);

/** A bullet, or a number or letter with a dot or bracket. */
function startsItem(text: string, line: Stretch): boolean {
  return /^(?:[-*+•◦▪–—·‣o]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/i.test(
    text.slice(line.start, Math.min(line.start + 8, line.end)),
  );
}
