// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readRichText } from '../../../extension/editing/read-rich-text.ts';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  host.setAttribute('contenteditable', 'true');
  // happy-dom has no style sheet of its own for these.
  const style = document.createElement('style');
  style.textContent = 'b, i, span, img { display: inline } script, style { display: none }';
  document.head.replaceChildren(style);
  document.body.replaceChildren(host);
});

type Node = string | readonly [tag: string, attributes: Record<string, string>, ...children: Node[]];

function fill(parent: Element, nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const [tag, attributes, ...children] = node;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    fill(element, children);
    parent.append(element);
  }
}

const p = (...children: Node[]): Node => ['p', {}, ...children];
const br: Node = ['br', {}];

test.each<[string, Node[], string]>([
  ['paragraphs are lines', [p('One'), p('Two')], 'One\nTwo'],
  ['a paragraph with nothing but a line break is an empty line', [p('One'), p(br), p('Two')], 'One\n\nTwo'],
  ['a line break at the end of a paragraph only holds it open', [p('One', br), p('Two')], 'One\nTwo'],
  ['two line breaks are an empty line', [p('One', br, br, 'Two')], 'One\n\nTwo'],
  ['text before the first block is a line of its own', ['One', ['div', {}, 'Two']], 'One\nTwo'],
  ['nested blocks do not add lines', [['div', {}, ['div', {}, p('One')]], p('Two')], 'One\nTwo'],
  ['formatting does not part words', [p('un', ['b', {}, 'believ'], 'able')], 'unbelievable'],
  [
    'spaces and line breaks of the source are one space',
    [p('  One\n   two ', ['i', {}, ' three '])],
    'One two three',
  ],
  ['no-break spaces are spaces', [p('One\u00a0 two')], 'One  two'],
  ['zero-width fillers are dropped', [p('\ufeffO\u200bne\u2060 t\u00adwo\u200d')], 'One two'],
  [
    'joiners stay where they are spelling',
    [p('\u06cc\u200c\u0645 👩\u200d🏫')],
    '\u06cc\u200c\u0645 👩\u200d🏫',
  ],
  [
    'parts that cannot be edited are skipped',
    [p('Dear ', ['span', { contenteditable: 'false' }, '@Ann'], 'all')],
    'Dear all',
  ],
  ['quoted mail is skipped', [p('Thanks'), ['blockquote', { type: 'cite' }, p('Before')]], 'Thanks'],
  [
    'a quotation without a type is skipped, and so is one inside of it',
    [p('Thanks'), ['blockquote', {}, p('Before'), ['blockquote', {}, p('Long before')]], p('Kind regards')],
    'Thanks\nKind regards',
  ],
  ['an editor in which everything is quoted holds nothing', [['blockquote', {}, p('Before')]], ''],
  [
    'a paragraph that the browser indented is the writer’s',
    [['blockquote', { style: 'margin: 0 0 0 40px; border: none; padding: 0px;' }, p('One')], p('Two')],
    'One\nTwo',
  ],
  [
    'what an editor adds for itself is skipped',
    [p('One'), ['div', { 'data-mce-bogus': 'all' }, 'Drag']],
    'One',
  ],
  [
    'scripts, styles and hidden parts are skipped',
    [['style', {}, 'b{}'], p('One', ['b', { style: 'display: none' }, 'no'])],
    'One',
  ],
  [
    'kept spaces and line breaks are kept',
    [['pre', { style: 'white-space: pre-wrap' }, 'One  two\n\nThree']],
    'One  two\n\nThree',
  ],
  ['nothing is nothing', [p(br)], ''],
])('%s', (_, nodes, text) => {
  fill(host, nodes);
  expect(readRichText(host).text).toBe(text);
});

test('every character leads back to where it came from', () => {
  fill(host, [p('One\u200b ', ['b', {}, 'two']), p('\ufeffthree')]);
  const read = readRichText(host);
  expect(read.text).toBe('One two\nthree');
  for (let offset = 0; offset < read.text.length; offset += 1) {
    const place = read.before(offset);
    if (read.text.charAt(offset) === '\n') expect(place).toBeNull();
    else expect(place?.source.data.charAt(place.offset)).toBe(read.text.charAt(offset));
  }
  expect(read.after(3)?.offset).toBe(3);
  expect(read.before(read.text.length)).toBeNull();
});

test('an editor inside of a quotation is read', () => {
  const quotation = document.createElement('blockquote');
  document.body.append(quotation);
  quotation.append(host);
  fill(host, [p('One')]);
  expect(readRichText(host).text).toBe('One');
});

test('a span over a quotation is broken, those beside it are not', () => {
  fill(host, [p('One'), ['blockquote', {}, p('Before')], p('Two')]);
  const read = readRichText(host);
  expect(read.text).toBe('One\nTwo');
  expect(read.isBroken({ start: 0, end: 7 })).toBe(true);
  expect(read.isBroken({ start: 0, end: 3 })).toBe(false);
  expect(read.isBroken({ start: 4, end: 7 })).toBe(false);
});

test('a span over the end of a paragraph, a chip or a picture is broken, one inside of formatting is not', () => {
  fill(host, [p('One ', ['b', {}, 'two'], ' three'), p('Dear ', ['img', {}], 'all')]);
  const read = readRichText(host);
  expect(read.isBroken({ start: 0, end: 13 })).toBe(false);
  expect(read.isBroken({ start: 8, end: 16 })).toBe(true);
  const dear = read.text.indexOf('Dear');
  expect(read.isBroken({ start: dear, end: dear + 8 })).toBe(true);
  expect(read.isBroken({ start: dear, end: dear + 4 })).toBe(false);
});

test('places and offsets are each other’s way back, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }), (paragraphs) => {
      host.replaceChildren();
      fill(
        host,
        paragraphs.map((text) => p(text || br)),
      );
      const read = readRichText(host);
      for (let offset = 0; offset < read.text.length; offset += 1) {
        const place = read.before(offset);
        if (place) expect(read.offsetOf(place)).toBe(offset);
      }
    }),
    { numRuns: 100 },
  );
});
