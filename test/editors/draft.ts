import { convertFromRaw, Editor, EditorState, type RawDraftContentState } from 'draft-js';
import css from 'draft-js/dist/Draft.css?inline';
import { createElement, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dress, label, place, ready } from './page.ts';
import { richMessage } from './rich-message.ts';

dress(css);

/** Draft.js keeps formatting as ranges over the text of a block. */
const content: RawDraftContentState = {
  entityMap: { '0': { type: 'LINK', mutability: 'MUTABLE', data: {} } },
  blocks: richMessage(document).map((source, index) => {
    const range = (name: string) => {
      const element = source.querySelector(name);
      if (!element) return [];
      const before = element.previousSibling?.textContent ?? '';
      return [{ offset: before.length, length: element.textContent.length }];
    };
    return {
      key: `block${index}`,
      type: 'unstyled',
      depth: 0,
      text: source.textContent,
      inlineStyleRanges: range('b').map((at) => ({ ...at, style: 'BOLD' as const })),
      entityRanges: range('a').map((at) => ({ ...at, key: 0 })),
    };
  }),
};

let current = EditorState.createWithContent(convertFromRaw(content));

function Draft(): ReactNode {
  const [editorState, setEditorState] = useState(current);
  current = editorState;
  return createElement(Editor, { editorState, onChange: setEditorState, ariaLabel: label });
}

createRoot(place()).render(createElement(Draft));
await new Promise((drawn) => setTimeout(drawn, 100));
ready(() =>
  current
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join('\n'),
);
