import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { label, place, ready } from './page.ts';
import { richMessage } from './rich-message.ts';

type Leaf = { text: string; bold?: boolean };
type Part = Leaf | { link: true; children: Leaf[] };

const base = createEditor();
const isInline = base.isInline;
base.isInline = (element) => 'link' in element || isInline(element);
const editor = withHistory(withReact(base));
const content = richMessage(document).map((source) => {
  const children = Array.from(source.childNodes, ({ nodeName, textContent }): Part => {
    const text = textContent ?? '';
    if (nodeName === 'A') return { link: true, children: [{ text }] };
    return nodeName === 'B' ? { text, bold: true } : { text };
  });
  return { children };
}) as Descendant[];

const editable = createElement(Editable, {
  'aria-label': label,
  renderElement: ({ attributes, children, element }) =>
    'link' in element
      ? createElement('a', { ...attributes, href: 'https://example.org/plan' }, children)
      : createElement('p', attributes, children),
  renderLeaf: ({ attributes, children, leaf }) =>
    createElement('bold' in leaf ? 'b' : 'span', attributes, children),
});
const parts = { editor, initialValue: content, children: editable };
createRoot(place()).render(createElement(Slate, parts));
await new Promise((drawn) => setTimeout(drawn, 100));
ready(() => editor.children.map((child) => Node.string(child)).join('\n'));
