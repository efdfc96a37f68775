import type { Span } from './plain-text.ts';

const noBreak = '\u00a0';
const space = ' ';

/**
 * Whether `exact` is `wanted`, for all that a reader can tell. A no-break space for a plain one is another text, as lines
 * do not end there, but HTML has no other way to show a space at the end of a line or beside a second one.
 */
export function isSameText(exact: string, wanted: string): boolean {
  if (exact === wanted) return true;
  if (exact.length !== wanted.length) return false;
  for (let index = 0; index < wanted.length; index += 1) {
    const is = exact.charAt(index);
    const should = wanted.charAt(index);
    if (is === should || (is === space && should === noBreak)) continue;
    if (is !== noBreak || should !== space || !isDropped(wanted, index)) return false;
  }
  return true;
}

/** Whether HTML would not show a plain space at `index`. */
function isDropped(text: string, index: number): boolean {
  return /^\s?$/.test(text.charAt(index - 1)) || /^\s?$/.test(text.charAt(index + 1));
}

/** Whether every space in and beside [start, end) of `text` is one that HTML shows. */
export function showsItsSpaces(text: string, { start, end }: Span): boolean {
  for (let index = Math.max(start - 1, 0); index <= end && index < text.length; index += 1) {
    if (text.charAt(index) === space && isDropped(text, index)) return false;
  }
  return true;
}

/**
 * Does `type` while the browser believes that each space of `host` is kept: it would else make some no-break at the border of
 * formatted text. Nothing is drawn meanwhile, and nothing of the page's own is changed.
 */
export function withSpacesKept(host: Element, type: () => void): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[contenteditable], [contenteditable] * { white-space: pre-wrap !important }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  try {
    type();
  } finally {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  }
}
