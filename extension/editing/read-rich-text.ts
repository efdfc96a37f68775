import { forEachVisible } from './invisible-characters.ts';
import { type PlainText, PlainTextBuilder } from './plain-text.ts';

const neverText = new Set(
  'audio button canvas embed iframe img input math meter noscript object picture progress script select style svg template textarea video'.split(
    ' ',
  ),
);
/** What the writer did not write here: parts that cannot be edited, what an editor adds for itself, quoted messages. */
const notTheWriters = '[contenteditable="false" i], [data-mce-bogus="all"], blockquote';
const inlineDisplay = /^(inline|contents|ruby)/;
const keepsSpaces = /^(pre|pre-wrap|break-spaces)$/;

type Whitespace = 'collapse' | 'keep' | 'keep-lines';

/** Browsers indent a paragraph with a bare blockquote: no quotation, and the writer's own words. */
function isIndent(element: Element): boolean {
  if (element.localName !== 'blockquote' || element.hasAttribute('type')) return false;
  const { marginLeft, borderLeftStyle } = (element as HTMLElement).style;
  return marginLeft === '40px' && borderLeftStyle === 'none';
}

/**
 * Reads what stands in a rich editor; blocks and `<br>` end a line. Where everything is quoted, as in an answer not yet begun,
 * there is nothing of the writer's, and the text is empty.
 */
export function readRichText(host: Element): PlainText<Text> {
  return new RichTextReader(host.ownerDocument.defaultView ?? window).read(host);
}

class RichTextReader {
  readonly #view: Window;
  readonly #builder = new PlainTextBuilder<Text>();
  /** Line breaks owed before the next character: those behind the last line are never paid. */
  #owed = 0;
  #lineHasText = false;
  /** A space that is dropped if the line ends behind it. */
  #space: { source: Text; offset: number } | null = null;

  constructor(view: Window) {
    this.#view = view;
  }

  read(host: Element): PlainText<Text> {
    this.#children(host, this.#whitespaceOf(this.#view.getComputedStyle(host)));
    // The last line's own end is not a line of its own.
    for (; this.#owed > 1; this.#owed -= 1) this.#builder.breakLine();
    return this.#builder.build();
  }

  #children(parent: Element, whitespace: Whitespace): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#text(node as Text, whitespace);
      else if (node.nodeType === 1) this.#element(node as Element);
    }
  }

  #element(element: Element): void {
    if (element.localName === 'br') {
      this.#endLine(1);
      return;
    }
    if (element.localName === 'wbr') return;
    const style = this.#view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const isBlock = !inlineDisplay.test(style.display);
    if (isBlock) this.#endLine(0);
    if (neverText.has(element.localName) || (element.matches(notTheWriters) && !isIndent(element)))
      this.#builder.skip();
    else this.#children(element, this.#whitespaceOf(style));
    if (isBlock) this.#endLine(0);
  }

  /** Ends the line that has text; a `<br>` (`evenEmpty` 1) also ends one that has none. */
  #endLine(evenEmpty: 0 | 1): void {
    this.#space = null;
    if (this.#lineHasText || evenEmpty) this.#owed += 1;
    this.#lineHasText = false;
  }

  #text(node: Text, whitespace: Whitespace): void {
    forEachVisible(node.data, (stretch, start) => {
      if (whitespace === 'keep') this.#kept(node, stretch, start);
      else this.#collapsed(node, stretch, start, whitespace);
    });
  }

  #kept(node: Text, stretch: string, start: number): void {
    const lines = stretch.split('\n');
    let offset = start;
    lines.forEach((line, index) => {
      if (index > 0) this.#endLine(1);
      this.#put(node, offset, line);
      offset += line.length + 1;
    });
  }

  #collapsed(node: Text, stretch: string, start: number, whitespace: Whitespace): void {
    for (const part of stretch.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const offset = start + part.index;
      const isSpace = /[ \t\n\r\f]/.test(part[0].charAt(0));
      if (isSpace && whitespace === 'keep-lines' && part[0].includes('\n')) this.#endLine(1);
      else if (!isSpace) this.#put(node, offset, part[0]);
      else if (this.#lineHasText && !this.#space) this.#space = { source: node, offset };
    }
  }

  #put(node: Text, offset: number, characters: string): void {
    if (characters === '') return;
    for (; this.#owed > 0; this.#owed -= 1) this.#builder.breakLine();
    if (this.#space) this.#builder.append(this.#space.source, this.#space.offset, ' ');
    this.#space = null;
    this.#lineHasText = true;
    // Editors write a plain space as a no-break one where HTML would drop it.
    this.#builder.append(node, offset, characters.replaceAll('\u00a0', ' '), characters);
  }

  #whitespaceOf(style: CSSStyleDeclaration): Whitespace {
    if (keepsSpaces.test(style.whiteSpace)) return 'keep';
    return style.whiteSpace === 'pre-line' ? 'keep-lines' : 'collapse';
  }
}
