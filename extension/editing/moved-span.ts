import type { Span } from './plain-text.ts';

/** `movedSpan` for many spans: what both texts share is looked for once. */
export function movedSpans(old: string, current: string): (span: Span) => Span | null {
  if (old === current) return (span) => span;
  const shared = { prefix: commonPrefix(old, current), suffix: commonSuffix(old, current) };
  return (span) => moved(old, current, span, old.slice(span.start, span.end), shared);
}

/**
 * Where `span` of the `old` text stands in the `current` one, when all that changed lies before it or behind it; null when
 * the change touches it, or when `expected` does not stand there. Never another occurrence of the same words.
 */
export function movedSpan(old: string, current: string, span: Span, expected: string): Span | null {
  const shared = { prefix: commonPrefix(old, current), suffix: commonSuffix(old, current) };
  return moved(old, current, span, expected, shared);
}

function moved(
  old: string,
  current: string,
  span: Span,
  expected: string,
  { prefix, suffix }: { prefix: number; suffix: number },
): Span | null {
  const { start, end } = span;
  if (start > end || old.slice(start, end) !== expected) return null;
  const isBefore = end <= prefix;
  const isBehind = start >= old.length - suffix;
  const shift = current.length - old.length;
  // "a a" that became "a a a": which one is new cannot be told, so neither place is sure.
  if (isBefore && isBehind && shift !== 0) return null;
  if (!isBefore && !isBehind) return null;
  const there = isBefore ? span : { start: start + shift, end: end + shift };
  return current.slice(there.start, there.end) === expected ? there : null;
}

function commonPrefix(left: string, right: string): number {
  const longest = Math.min(left.length, right.length);
  let length = 0;
  while (length < longest && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(left: string, right: string): number {
  const longest = Math.min(left.length, right.length);
  let length = 0;
  while (
    length < longest &&
    left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length)
  ) {
    length += 1;
  }
  return length;
}
