import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { label, place, ready } from './page.ts';
import { richMessage } from './rich-message.ts';

const host = place();
host.contentEditable = 'true';
host.setAttribute('role', 'textbox');
host.setAttribute('aria-label', label);
const editor = createEditor({
  nodes: [LinkNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(host);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    for (const source of richMessage(document)) {
      const paragraph = $createParagraphNode();
      for (const { nodeName, textContent } of source.childNodes) {
        if (!textContent) continue;
        const text = $createTextNode(textContent);
        if (nodeName === 'B') text.toggleFormat('bold');
        paragraph.append(nodeName === 'A' ? $createLinkNode('https://example.org/plan').append(text) : text);
      }
      $getRoot().append(paragraph);
    }
  },
  { discrete: true, tag: 'history-merge' },
);
ready(() =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  ),
);
