import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { label, place, ready } from './page.ts';
import { richHtml } from './rich-message.ts';

const editor = new Editor({
  element: place(),
  extensions: [StarterKit],
  content: richHtml(document).replace('<br>', ''),
  editorProps: { attributes: { 'aria-label': label } },
});
ready(() => editor.getText({ blockSeparator: '\n' }));
